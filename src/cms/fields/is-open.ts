/** Whether readers may fetch a picture or file. Written by `publication/reopen-files.ts` and by nothing else. */
import type { Field } from 'payload'
import { nobodyWrites, signedIn } from '../people/only'

export const isOpen: Field = {
  name: 'isOpen',
  type: 'checkbox',
  defaultValue: false,
  index: true,
  access: { read: signedIn, ...nobodyWrites },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
}
