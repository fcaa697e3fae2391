/** A country, chosen by name, stored by its ISO 3166-1 alpha-2 code. */
import type { Field } from 'payload'
import { isCountry } from '@/domain/countries'
import { type Key, say } from '@/messages/admin/say'
import { matching } from './matching'

/** Component paths, resolved by Payload's import map from the root of the project. */
const components = {
  Field: '/src/admin/countries/country-field#CountryField',
  Cell: '/src/admin/countries/country-cell#CountryCell',
}

export const country = (key: Key): Field => ({
  name: 'country',
  type: 'text',
  custom: { isCountry: true },
  validate: matching(isCountry, 'mistakes.country'),
  ...say(key, { width: '35%', components }),
})
