/** The picture at the top of a page; without one the site draws its own. */
import type { Field } from 'payload'
import { type Key, say } from '@/messages/admin/say'

export const cover = (key: Key): Field => ({
  name: 'cover',
  type: 'upload',
  relationTo: 'media',
  ...say(key),
})
