/** The languages that the product speaks, as colleagues call them. */
import { type AdminLanguage, adminLanguages, type Locale, localeFacts } from '@/domain/languages'

type Names = { readonly [Code in Locale]: { readonly label: string } }

export const languageNames = (language: AdminLanguage) =>
  Object.fromEntries(
    Object.entries(localeFacts).map(([locale, { name }]) => [locale, { label: name[language] }]),
  ) as Names

/** Those that the admin and its mails speak, to choose among. */
export const peoplesLanguages = (language: AdminLanguage) =>
  Object.fromEntries(adminLanguages.map((one) => [one, localeFacts[one].name[language]])) as Readonly<
    Record<AdminLanguage, string>
  >
