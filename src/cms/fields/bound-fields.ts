/** Nothing that somebody can fill in is without an end: a field that states no bound of its own gets one here. */
import type { Config, Field } from 'payload'
import { nobodyWrites } from '../people/only'

export const fieldBounds = {
  /** Characters of one line, and of several. */
  text: 2000,
  textarea: 10_000,
  /** Rows of a list, and values of a field that takes several. */
  rows: 200,
} as const

type Parts = { readonly fields?: Field[]; readonly tabs?: Field[]; readonly blocks?: Field[] }
type Bounded = Field &
  Parts & { readonly maxLength?: number; readonly maxRows?: number; readonly hasMany?: boolean }

/** A Payload plugin. */
export const boundFields = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((entity) => ({
    ...entity,
    fields: entity.fields.map(bounded),
  })),
  globals: (config.globals ?? []).map((entity) => ({ ...entity, fields: entity.fields.map(bounded) })),
})

function bounded<Part extends Field>(field: Part): Part {
  const { fields, tabs, blocks, maxLength, maxRows, hasMany } = field as Bounded
  if ('access' in field && field.access?.create === nobodyWrites.create) return field // the system's own words
  const isLine = field.type === 'text' || field.type === 'textarea'
  const isList = field.type === 'array' || field.type === 'blocks' || (hasMany && field.type !== 'select')
  return {
    ...field,
    ...(isLine && { maxLength: maxLength ?? fieldBounds[field.type as 'text' | 'textarea'] }),
    ...(isList && { maxRows: maxRows ?? fieldBounds.rows }),
    ...(fields && { fields: fields.map(bounded) }),
    ...(tabs && { tabs: tabs.map(bounded) }),
    ...(blocks && { blocks: blocks.map(bounded) }),
  }
}
