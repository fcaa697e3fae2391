/** A country by its ISO 3166-1 alpha-2 code. */
import type { Field } from 'payload'
import { type Key, say } from '@/messages/admin/say'
import { matching } from './matching'

export const country = (key: Key, admin?: object): Field => ({
  name: 'country',
  type: 'text',
  custom: { isCountry: true },
  validate: matching((code) => /^[A-Z]{2}$/.test(code), 'mistakes.country'),
  ...say(key, { width: '25%', ...admin }),
})
