/** What stands in a document, told by its fields: by their types, never by what they are called or how a value looks. */
import type { FlattenedField } from 'payload'
import { isByLanguage, type Locale } from '@/domain/locales'

export type Fields = readonly FlattenedField[]

/** One field that holds a value of its own; in no language where it is said once for all. */
export type Leaf = {
  readonly field: FlattenedField
  readonly value: unknown
  readonly path: string
  readonly locale: Locale | null
}

/**
 * @param values a document in one language or all
 * @returns every field with a value, such as `title` or `objectives.0.text`, whatever it lies in but rich text, which is
 * one value
 */
export function leavesOf(fields: Fields, values: unknown, at = '', locale: Locale | null = null): Leaf[] {
  if (values === null || typeof values !== 'object') return []
  return fields.flatMap((field) => {
    const value = (values as Record<string, unknown>)[field.name]
    const path = `${at}${field.name}`
    if (value === null || value === undefined) return []
    if (!('localized' in field && field.localized && isByLanguage(value)))
      return leavesOfField({ field, value, path, locale })
    return Object.entries(value).flatMap(([language, one]) =>
      one === null || one === undefined
        ? []
        : leavesOfField({ field, value: one, path, locale: language as Locale }),
    )
  })
}

function leavesOfField(leaf: Leaf): Leaf[] {
  const { field, value, path, locale } = leaf
  switch (field.type) {
    case 'array':
    case 'blocks':
      return [value]
        .flat()
        .flatMap((row, index) => leavesOf(fieldsOfRow(field, row), row, `${path}.${index}.`, locale))
    case 'group':
    case 'tab':
      return leavesOf(field.flattenedFields, value, `${path}.`, locale)
    default:
      return [leaf]
  }
}

type OfRows = Extract<FlattenedField, { type: 'array' | 'blocks' }>

/** Rows of a list have the same fields; of blocks, each has those of its kind, and of a kind that is no more none. */
export function fieldsOfRow(field: OfRows, row: unknown): Fields {
  if (field.type === 'array') return field.flattenedFields
  const { blockType } = (row ?? {}) as { blockType?: unknown }
  return field.blocks.find(({ slug }) => slug === blockType)?.flattenedFields ?? []
}
