/** A telephone number as people write it: digits, with spaces and hyphens between them. */
import type { Field } from 'payload'
import { isTelephone } from '@/domain/telephone'
import { type Key, say } from '@/messages/admin/say'
import { matching } from './matching'

export const phone = (name: string, key: Key, admin?: object): Field => ({
  name,
  type: 'text',
  maxLength: 30,
  validate: matching(isTelephone, 'mistakes.telephone'),
  ...say(key, admin),
})
