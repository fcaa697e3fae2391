/** What fields are called, and in which tab they stand: for findings, reasons, comments and differences. */
import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'

export type FieldPlace = { readonly path: string; readonly name: string; readonly tab: number | null }

/** Fields that belong to the machinery, not to the text. */
const hidden = new Set(['id', 'createdAt', 'updatedAt', 'expectedVersion', 'workflow', '_status'])

/** The fields a person writes in, in the order of the form; rows of lists are not listed one by one. */
export function fieldPlaces(fields: readonly ClientField[], i18n: I18nClient): FieldPlace[] {
  return walk(fields, i18n, '', null)
}

function walk(
  fields: readonly ClientField[],
  i18n: I18nClient,
  parent: string,
  tab: number | null,
): FieldPlace[] {
  return fields.flatMap((field): FieldPlace[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((one, index) =>
        walk(one.fields, i18n, 'name' in one && one.name ? `${parent}${one.name}.` : parent, tab ?? index),
      )
    }
    if (field.type === 'ui') return []
    if (field.type === 'group' && 'name' in field)
      return walk(field.fields, i18n, `${parent}${field.name}.`, tab)
    if ('fields' in field && !('name' in field)) return walk(field.fields, i18n, parent, tab)
    if (!('name' in field) || hidden.has(field.name)) return []
    const label = 'label' in field && field.label ? getTranslation(field.label as never, i18n) : field.name
    return [{ path: `${parent}${field.name}`, name: String(label), tab }]
  })
}

/** The place that a path points into: `corrections.0.text` is in `corrections`. */
export function placeOf(places: readonly FieldPlace[], path: string): FieldPlace | undefined {
  return places
    .filter((place) => path === place.path || path.startsWith(`${place.path}.`))
    .sort((a, b) => b.path.length - a.path.length)[0]
}
