/**
 * In which languages a proposed text says something else than the one that readers have. What is left out of them is the
 * same in both, byte for byte as an approval counts it (I19), so that nobody need read it again.
 */
import { isByLanguage, type Locale, locales } from '../locales'
import type { TranslationMark } from '../translations/state'
import { canonicalContent } from '../workflow/canonical'

type Content = Readonly<Record<string, unknown>>

/** `all`: something changes that stands in no language alone, such as a number, a picture or the order of a list. */
export type ChangedLanguages = 'all' | readonly Locale[]

/** @param live what was approved and is read now, in all languages (localized fields as `{ sv: …, en: … }`) */
export function changedLanguages(live: Content, proposed: Content): ChangedLanguages {
  const [before, after] = [marksByLanguage(live), marksByLanguage(proposed)]
  const isSame = (counts: (locale: Locale) => boolean) =>
    canonicalContent(keeping(before, counts)) === canonicalContent(keeping(after, counts))
  const changed = locales.filter((locale) => !isSame((one) => one === locale))
  return isSame((one) => !changed.includes(one)) ? changed : 'all'
}

/** What is remembered of a translation is that language's own. */
function marksByLanguage({ translations, ...content }: Content): Content {
  if (!Array.isArray(translations)) return { ...content, translations }
  const marks: readonly TranslationMark[] = translations
  const byLanguage = Map.groupBy(marks, ({ language }) => String(language))
  return { ...content, translations: Object.fromEntries(byLanguage) }
}

/** A value with what it says in some of the languages, and with all that it says in none. */
function keeping(value: unknown, counts: (locale: Locale) => boolean): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  if (Array.isArray(value)) return value.map((entry) => keeping(entry, counts))
  if (isByLanguage(value))
    return Object.fromEntries(Object.entries(value).filter(([locale]) => counts(locale as Locale)))
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, keeping(entry, counts)]))
}
