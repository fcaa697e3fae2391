/** One of the languages, or several of them, as a choice. */
import type { Option, SelectField } from 'payload'
import { allLanguages } from '@/domain/languages'
import { isLocale, type Locale } from '@/domain/locales'
import { type Key, label, say } from '@/messages/admin/say'

/** All that the product speaks, as in the database: another choice of the organisation's needs no migration. */
const options: Option[] = allLanguages.map((locale) => ({
  value: locale,
  label: label(`languages.${locale}`),
}))

/** Offers those of the organisation, and what stands there already: a document outlives the choice. */
export const language = (name: string, key: Key, defaultValue?: Locale): SelectField => ({
  name,
  type: 'select',
  options,
  filterOptions: ({ options: all, siblingData }) =>
    all.filter((option) => {
      const value = typeof option === 'string' ? option : option.value
      const chosen = (siblingData as Readonly<Record<string, unknown>>)?.[name]
      return isLocale(value) || [chosen].flat().includes(value)
    }),
  ...(defaultValue ? { defaultValue } : {}),
  ...say(key),
})

export const languages = (name: string, key: Key): SelectField =>
  ({ ...language(name, key), hasMany: true }) as SelectField
