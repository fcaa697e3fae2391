/**
 * Which fields of two versions differ, language by language, as text. Where only something differs that no text tells,
 * such as how a paragraph stands, both texts are the same: a change all the same, and never passed over in silence.
 */
import { isByLanguage, type Locale, locales } from '../locales'
import { canonicalContent } from '../workflow/canonical'
import { textRuns } from './runs'
import type { FieldChange } from './timeline'

type Content = Readonly<Record<string, unknown>>

/** What belongs to the machinery: nobody wrote it, nobody reviews it. */
const bookkeeping = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'globalType',
  '_order',
  '_uuid',
  'expectedVersion',
  // What each language was written or translated from: kept by the door, told beside the fields.
  'translations',
])

/**
 * @param before a version in all languages (localized fields as `{ sv: …, en: … }`); null when there was none
 * @param nameOf what a reference points to, by its id
 */
export function fieldChanges(
  before: Content | null,
  after: Content,
  nameOf: (id: string) => string | undefined,
): FieldChange[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before ?? {})])]
  return fields
    .filter((field) => !bookkeeping.has(field))
    .flatMap((field) => changesOf(field, before?.[field], after[field], nameOf))
}

function changesOf(
  field: string,
  before: unknown,
  after: unknown,
  nameOf: (id: string) => string | undefined,
): FieldChange[] {
  const spoken = locales.filter((locale) => speaks(before, locale) || speaks(after, locale))
  const changeIn = (locale: Locale | null): FieldChange[] => {
    const [one, other] = [saidIn(before, locale), saidIn(after, locale)]
    if (canonicalContent(one) === canonicalContent(other)) return []
    const change = { field, locale, before: textRuns(one, nameOf), after: textRuns(other, nameOf) }
    // Not said and said to be nothing, such as a box never ticked and one left empty, are the same to people.
    return change.before.length + change.after.length === 0 ? [] : [change]
  }
  return [null, ...spoken].flatMap(changeIn)
}

/**
 * What a field says in one language and in no other; in none, what it says to all: a list whose rows have texts is
 * otherwise told whole in every language for one number that changed.
 */
function saidIn(value: unknown, locale: Locale | null): unknown {
  if (isByLanguage(value)) return locale === null ? null : value[locale]
  if (Array.isArray(value)) return value.map((entry) => saidIn(entry, locale))
  if (value === null || typeof value !== 'object' || value instanceof Date || 'root' in value)
    return locale === null ? value : null
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, saidIn(entry, locale)]))
}

/** Whether a value is, or holds, text in a language. */
export function speaks(value: unknown, locale: Locale): boolean {
  if (value === null || typeof value !== 'object' || value instanceof Date) return false
  if (isByLanguage(value)) return hasText(value[locale])
  return Object.values(value).some((entry) => speaks(entry, locale))
}

const hasText = (value: unknown) => value !== undefined && value !== null && value !== ''

/** A value in one language, with null for what it does not say; in no language, as it is. */
export function inLanguage(value: unknown, locale: Locale | null): unknown {
  if (locale === null || value === null || typeof value !== 'object' || value instanceof Date) return value
  if (Array.isArray(value)) return value.map((entry) => inLanguage(entry, locale))
  if (isByLanguage(value)) return value[locale] ?? null
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inLanguage(entry, locale)]))
}
