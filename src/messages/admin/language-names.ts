/** The languages of the site, as colleagues call them. */
import { type Locale, localeFacts, locales } from '@/domain/locales'

type Names = { readonly [Code in Locale]: { readonly label: string } }

export const languageNames = (language: 'sv' | 'en') =>
  Object.fromEntries(
    locales.map((locale) => [locale, { label: localeFacts[locale].name[language] }]),
  ) as Names
