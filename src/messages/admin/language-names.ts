/** The languages that the product speaks, as colleagues call them. */
import { type AdminLanguage, type Locale, localeFacts } from '@/domain/languages'

type Names = { readonly [Code in Locale]: { readonly label: string } }

export const languageNames = (language: AdminLanguage) =>
  Object.fromEntries(
    Object.entries(localeFacts).map(([locale, { name }]) => [locale, { label: name[language] }]),
  ) as Names
