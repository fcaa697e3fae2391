/** What a document needs before it may be handed in: less than perfect, enough to be read. The original counts. */

import { factsOf, type ReviewedKind } from '../kinds'
import { defaultLocale } from '../locales'
import { saysSomething } from '../rich-text'

/**
 * @param content the document in all languages (localized fields as `{ sv: …, en: … }`)
 * @returns the names of the required fields that are empty
 */
export function missingFields(kind: ReviewedKind, content: Readonly<Record<string, unknown>>): string[] {
  const missing = factsOf(kind).required.filter((field) => isEmpty(content[field]))
  return kind === 'documents' && lacksChangeNote(content) ? [...missing, 'editions'] : missing
}

/** A file that took another's place says what is new in it. */
function lacksChangeNote({ currentFile, editions }: Readonly<Record<string, unknown>>): boolean {
  return (
    Array.isArray(editions) &&
    editions.length > 1 &&
    editions.some(({ file, changeNote }) => file === currentFile && isEmpty(changeNote))
  )
}

/** Of what is written in several languages the original counts. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value !== 'object') return false
  if (Array.isArray(value)) return value.length === 0
  if ('root' in value) return !saysSomething(value)
  return isEmpty((value as Readonly<Record<string, unknown>>)[defaultLocale])
}
