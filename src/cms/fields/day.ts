/** A date without a time of day. */
import type { Field } from 'payload'
import { type Key, say } from '@/messages/admin/say'

export const day = (
  name: string,
  key: Key,
  { isRequired = false, ...admin }: { isRequired?: boolean; [admin: string]: unknown } = {},
): Field => ({
  name,
  type: 'date',
  required: isRequired,
  ...say(key, { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' }, ...admin }),
})
