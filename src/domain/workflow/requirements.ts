/** What a document needs before it may be handed in: less than perfect, enough to be read. Swedish is the source. */

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
  const rows = (editions ?? []) as readonly { readonly file?: unknown; readonly changeNote?: unknown }[]
  const current = rows.find(({ file }) => file === currentFile)
  return rows.length > 1 && current !== undefined && isEmpty(current.changeNote)
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value !== 'object') return false
  if ('root' in value) return !saysSomething(value)
  if (defaultLocale in value) return isEmpty((value as Record<string, unknown>)[defaultLocale])
  return Object.keys(value).length === 0
}
