/** What a document is called, in every language. */
import type { Field } from 'payload'
import { text } from 'payload/shared'
import { type Key, say } from '@/messages/admin/say'
import { requiredInOriginal } from './required-in-original'

export const title = (key: Key): Field => ({
  name: 'title',
  type: 'text',
  localized: true,
  required: true,
  maxLength: 200,
  validate: requiredInOriginal(text),
  ...say(key),
})
