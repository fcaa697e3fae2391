/** One of the content languages, as a choice. */
import type { Field, Option } from 'payload'
import { type Locale, locales } from '@/domain/locales'
import { type Key, label, say } from '@/messages/admin/say'

export const languageChoices: Option[] = locales.map((locale) => ({
  value: locale,
  label: label(`languages.${locale}`),
}))

export const language = (name: string, key: Key, defaultValue?: Locale): Field => ({
  name,
  type: 'select',
  options: languageChoices,
  ...(defaultValue ? { defaultValue } : {}),
  ...say(key),
})
