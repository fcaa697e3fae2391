/**
 * Lists and forms name things by what they are called: a Payload plugin that puts src/admin/titles wherever Payload
 * would show an id, a file's name, a number, or nothing because the language at hand has no title yet.
 */
import type { ArrayField, Block, CollectionConfig, Config, Field } from 'payload'

/** Component paths, resolved by Payload's import map from the root of the project. */
const titleCell = '/src/admin/titles/title-cell#TitleCell'
const relationCell = '/src/admin/titles/relation-cell#RelationCell'
const rowLabel = '/src/admin/titles/row-label#RowLabel'
const uploadName = '/src/admin/titles/upload-name#UploadName'

type Components = Record<string, unknown> & { afterInput?: unknown[] }
type Inner = { readonly fields?: Field[]; readonly tabs?: Field[]; readonly blocks?: Field[] }

export const namedFields = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    fields: collection.fields.map(namedIn(collection)),
  })),
  globals: (config.globals ?? []).map((global) => ({ ...global, fields: global.fields.map(namedIn()) })),
})

/** A block of a rich text is no part of the configuration that a plugin sees. */
export const namedBlock = (block: Block): Block => ({ ...block, fields: block.fields.map(namedIn()) })

function namedIn(collection?: CollectionConfig) {
  return function named<Part extends Field>(field: Part): Part {
    const { fields, tabs, blocks } = field as Inner
    const inside = {
      ...field,
      ...(fields && { fields: fields.map(named) }),
      ...(tabs && { tabs: tabs.map(named) }),
      ...(blocks && { blocks: blocks.map(named) }),
    } as Part
    if (field.type === 'array') return withComponents(inside, { RowLabel: labelOf(field) })
    if (field.type === 'upload') return withComponents(inside, { Cell: relationCell }, uploadName)
    if (field.type === 'relationship') return withComponents(inside, { Cell: relationCell })
    const isTitle = 'name' in field && field.name === collection?.admin?.useAsTitle
    const isShown = isTitle && ((field as { localized?: boolean }).localized || Boolean(collection?.upload))
    return isShown ? withComponents(inside, { Cell: titleCell }) : inside
  }
}

/** A field's own components come first. */
function withComponents<Part extends Field>(field: Part, more: Components, after?: string): Part {
  const own = (field.admin as { components?: Components } | undefined)?.components
  const afterInput = after && { afterInput: [...(own?.afterInput ?? []), after] }
  return { ...field, admin: { ...field.admin, components: { ...more, ...own, ...afterInput } } } as Part
}

/** Which of a row's fields say what it is, in order: src/admin/titles/row-label reads them. */
const labelOf = ({ fields, labels }: ArrayField) => ({
  path: rowLabel,
  clientProps: { one: labels?.singular, parts: flat(fields).flatMap(partOf) },
})

const flat = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => ('fields' in field && !('name' in field) ? flat(field.fields) : [field]))

function partOf(field: Field): Record<string, unknown>[] {
  if (!('name' in field)) return []
  const { name } = field
  // What the system writes is no name: the print of the text that a translation was made from.
  if ((field.admin as { readOnly?: boolean } | undefined)?.readOnly) return []
  const isCountry = field.custom?.isCountry === true
  if (field.type === 'relationship' || field.type === 'upload')
    return typeof field.relationTo === 'string' ? [{ name, of: field.relationTo }] : []
  if (field.type === 'select') return [{ name, options: field.options }]
  if (field.type === 'date') return [{ name, isDay: true }]
  return field.type === 'text' || field.type === 'textarea' ? [{ name, ...(isCountry && { isCountry }) }] : []
}
