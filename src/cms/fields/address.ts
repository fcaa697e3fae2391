/** An address on the web or a path of the site. */
import type { Field } from 'payload'
import { isSafeAddress } from '@/domain/safe-address'
import { type Key, say } from '@/messages/admin/say'
import { matching } from './matching'

export const address = (name: string, key: Key, admin?: object): Field => ({
  name,
  type: 'text',
  maxLength: 2000,
  validate: matching(isSafeAddress, 'mistakes.url'),
  ...say(key, admin),
})
