/** Every text of a document, in every language, with the path of its field: walked by the collection's own fields. */
import type { FlattenedField } from 'payload'
import { defaultLocale, isLocale, type Locale } from '@/domain/locales'
import type { DocumentField } from '@/domain/privacy/check-document'
import { richTextToText } from '../document/rich-text-to-text'

type Values = Readonly<Record<string, unknown>>

/**
 * @param values the document in all languages at depth 0
 * @returns its texts that are not empty
 */
export function textsOfDocument(fields: readonly FlattenedField[], values: Values, at = ''): DocumentField[] {
  return fields.flatMap((field) =>
    textsOfField(field, values[field.name], `${at}${field.name}`, defaultLocale),
  )
}

function textsOfField(field: FlattenedField, value: unknown, path: string, locale: Locale): DocumentField[] {
  if (value === null || value === undefined) return []
  const languages = 'localized' in field && field.localized ? languagesOf(value) : null
  if (languages) return languages.flatMap(([language, text]) => textsOfValue(field, text, path, language))
  return textsOfValue(field, value, path, locale)
}

function textsOfValue(field: FlattenedField, value: unknown, path: string, locale: Locale): DocumentField[] {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return stringsOf(value).map((text) => ({ path, locale, text }))
    case 'richText':
      return stringsOf(richTextToText(value)).map((text) => ({ path, locale, text }))
    case 'array':
      return rowsOf(value).flatMap((row, index) =>
        inner(field.flattenedFields, row, `${path}.${index}.`, locale),
      )
    case 'group':
    case 'tab':
      return inner(field.flattenedFields, value, `${path}.`, locale)
    default:
      return []
  }
}

function inner(
  fields: readonly FlattenedField[],
  value: unknown,
  at: string,
  locale: Locale,
): DocumentField[] {
  if (value === null || typeof value !== 'object') return []
  return fields.flatMap((field) =>
    textsOfField(field, (value as Values)[field.name], `${at}${field.name}`, locale),
  )
}

function stringsOf(value: unknown): string[] {
  const strings = Array.isArray(value) ? value : [value]
  return strings.filter((text): text is string => typeof text === 'string' && text.trim() !== '')
}

function rowsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** `{ sv: …, en: … }`, or null for a value in no language. */
function languagesOf(value: unknown): [Locale, unknown][] | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
  const entries = Object.entries(value)
  return entries.every(([key]) => isLocale(key)) ? (entries as [Locale, unknown][]) : null
}
