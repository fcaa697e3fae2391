/** The one or two sentences that stand for a document in lists, feeds and search. */
import type { Field } from 'payload'
import { textarea } from 'payload/shared'
import { type Key, say } from '@/messages/admin/say'
import { requiredInOriginal } from './required-in-original'

export const summary = (key: Key, { isRequired = false } = {}): Field => ({
  name: 'summary',
  type: 'textarea',
  localized: true,
  required: isRequired,
  maxLength: 700,
  validate: requiredInOriginal(textarea),
  ...say(key),
})
