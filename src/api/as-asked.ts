/** A document as the API gives it: in one language, or with all of them side by side. */
import { isByLanguage, type Locale } from '@/domain/locales'

/**
 * @param value of a document whose languages lie side by side
 * @param fallback the language that stands in for a missing text, where one was asked for
 */
export function asAsked(value: unknown, locale: Locale | 'all', fallback?: Locale): unknown {
  if (Array.isArray(value)) return value.map((one) => asAsked(one, locale, fallback))
  if (typeof value !== 'object' || value === null) return value
  if (isByLanguage(value)) {
    const written = Object.entries(value).filter(([, text]) => text !== true)
    if (locale === 'all')
      return Object.fromEntries(written.map(([language, text]) => [language, asAsked(text, locale)]))
    const texts = Object.fromEntries(written)
    const said = isSaid(texts[locale]) || !fallback ? texts[locale] : texts[fallback]
    return said === undefined ? null : asAsked(said, locale, fallback)
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) =>
      isOnlyMarked(part) ? [] : [[name, asAsked(part, locale, fallback)]],
    ),
  )
}

const isSaid = (text: unknown) => text !== undefined && text !== null && text !== ''

/** Of a document that stands in another, its long texts are not read: only in which languages there are any. */
const isOnlyMarked = (part: unknown) =>
  isByLanguage(part) && Object.values(part).every((text) => text === true)
