/** The content languages: those that the organisation chose, of all that the product speaks. */
import { type Locale, localeFacts } from './languages'
import { organisation } from './organisation'

export { type Locale, type LocaleFacts, localeFacts } from './languages'

/** In the order in which readers choose among them. */
export const locales: readonly Locale[] = organisation.languages

/** The language of the originals: every other text is a translation of one. */
export const defaultLocale: Locale = organisation.languages[0]

/** First path segment of a language's pages; empty for the default one. */
export const prefixOf = (locale: Locale): string =>
  locale === defaultLocale ? '' : localeFacts[locale].prefix

/** `{ sv: …, en: … }`: a value in several languages, as it is read in all at once; also in one not chosen any more. */
export function isByLanguage(value: unknown): value is Partial<Record<Locale, unknown>> {
  if (value === null || typeof value !== 'object') return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => Object.hasOwn(localeFacts, key))
}

/** Narrows a string from outside to a content language. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value)
}

/** The language that is asked for, or the default one: also for whoever chose one that the organisation has no more. */
export const localeFrom = (asked: unknown): Locale =>
  typeof asked === 'string' && isLocale(asked) ? asked : defaultLocale

/** Those with a language tag of their own: an easy language shares that of the one it is easy of. */
export const taggedLocales: readonly Locale[] = locales.filter(
  (locale) => !isLocale(localeFacts[locale].easyOf ?? ''),
)
