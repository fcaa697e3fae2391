/** In which language those who work here are spoken to. */
import { type AdminLanguage, adminLanguages, localeFacts } from './languages'
import { defaultLocale, type Locale, locales } from './locales'

const speaks = (language: unknown): language is AdminLanguage =>
  (adminLanguages as readonly unknown[]).includes(language)

/** For who has not chosen: the first of the organisation's languages that the admin speaks, or English. */
export const usualAdminLanguage: AdminLanguage = locales.find(speaks) ?? 'en'

/**
 * @param chosen a person's choice, or what Payload knows of her browser
 * @param otherwise for who has chosen none that the admin speaks
 */
export const adminLanguageOf = (chosen: unknown, otherwise = usualAdminLanguage): AdminLanguage =>
  speaks(chosen) ? chosen : otherwise

/** What colleagues call a language in the middle of a sentence: English alone writes it with a capital. */
export function languageIn(locale: Locale, language: AdminLanguage): string {
  const name = localeFacts[locale].name[language]
  return language === 'en' ? name : name.toLowerCase()
}

export const originalLanguageIn = (language: AdminLanguage): string => languageIn(defaultLocale, language)
