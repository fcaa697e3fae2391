/** The translatable values of a document, by their path, whether it was read in one language or in all. */
import type { FlattenedField } from 'payload'
import { fieldsOfRow } from './by-field'

type Values = Record<string, unknown>

/** @returns e.g. `title`, `objectives.0.text`; with `locale: 'all'` each value holds all languages */
export function localizedValues(
  fields: readonly FlattenedField[],
  data: Values | null | undefined,
  parent = '',
): Map<string, unknown> {
  const found = new Map<string, unknown>()
  for (const field of fields) {
    if (!('name' in field) || ('virtual' in field && field.virtual)) continue
    const [path, value] = [`${parent}${field.name}`, data?.[field.name]]
    if ('localized' in field && field.localized) found.set(path, value)
    else if ((field.type === 'array' || field.type === 'blocks') && Array.isArray(value)) {
      for (const [index, row] of value.entries()) add(fieldsOfRow(field, row), row, `${path}.${index}.`)
    } else if (field.type === 'group' && value && typeof value === 'object')
      add(field.flattenedFields, value, `${path}.`)
  }
  return found

  function add(inner: readonly FlattenedField[], values: unknown, below: string) {
    for (const [path, value] of localizedValues(inner, values as Values, below)) found.set(path, value)
  }
}
