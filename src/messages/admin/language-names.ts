/** The languages that the product speaks, as colleagues call them. */
import { languageIn } from '@/domain/admin-languages'
import { type AdminLanguage, adminLanguages, type Locale, localeFacts } from '@/domain/languages'

type Names = { readonly [Code in Locale]: { readonly label: string } }

export const languageNames = (language: AdminLanguage) =>
  Object.fromEntries(
    Object.entries(localeFacts).map(([locale, { name }]) => [locale, { label: name[language] }]),
  ) as Names

/** `Amina, Bo och Selam` */
export const listText = (words: readonly string[], language: AdminLanguage): string =>
  new Intl.ListFormat(localeFacts[language].intl, { type: 'conjunction' }).format(words)

/** Several of them in a sentence: `tigrinska och dari`. */
export const languagesText = (locales: readonly Locale[], language: AdminLanguage): string =>
  listText(
    locales.map((locale) => languageIn(locale, language)),
    language,
  )

/** Those that the admin and its mails speak, to choose among. */
export const peoplesLanguages = (language: AdminLanguage) =>
  Object.fromEntries(adminLanguages.map((one) => [one, localeFacts[one].name[language]])) as Readonly<
    Record<AdminLanguage, string>
  >
