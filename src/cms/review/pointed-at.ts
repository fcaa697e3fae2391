/** What a document points to: the ids that stand where its fields say that a reference stands. */
import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import { type FlattenedField, flattenAllFields } from 'payload'
import { isLocale } from '@/domain/locales'

type Values = Readonly<Record<string, unknown>>
type Node = Values & { readonly type: string }

/**
 * Told by the types of fields, never by how a value looks: an id that somebody typed into a text is text.
 *
 * @param values a document in one language or all, references as ids or read
 * @returns ids, of relationships and uploads, and of links, uploads and blocks in rich text
 */
export function pointedAt(fields: readonly FlattenedField[], values: unknown): string[] {
  if (!isObject(values)) return []
  return fields.flatMap((field) => {
    const value = values[field.name]
    const spoken = 'localized' in field && field.localized && isSpoken(value) ? Object.values(value) : [value]
    return spoken.flatMap((one) => inField(field, one))
  })
}

function inField(field: FlattenedField, value: unknown): string[] {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return [value].flat().flatMap(idOf)
    case 'array':
      return [value].flat().flatMap((row) => pointedAt(field.flattenedFields, row))
    case 'group':
    case 'tab':
      return pointedAt(field.flattenedFields, value)
    case 'richText':
      return isObject(value) ? inNode(field.editor as LexicalRichTextAdapter, value.root) : []
    default:
      return []
  }
}

/** The editor's features know which fields their nodes have. */
function inNode(editor: LexicalRichTextAdapter, value: unknown): string[] {
  if (!isNode(value)) return []
  const { getSubFields, getSubFieldsData } = editor.editorConfig.features
  const about = { node: value, req: undefined } as never
  const fields = getSubFields?.get(value.type)?.(about) ?? []
  const own = value.type === 'upload' || value.type === 'relationship' ? idOf(value) : []
  const children = Array.isArray(value.children) ? value.children : []
  return [
    ...own,
    ...pointedAt(flattenAllFields({ fields }), getSubFieldsData?.get(value.type)?.(about)),
    ...children.flatMap((child) => inNode(editor, child)),
  ]
}

/** @param value an id, a document that was read, or either beside the name of its collection */
function idOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (!isObject(value)) return []
  return 'relationTo' in value && 'value' in value ? idOf(value.value) : idOf(value.id)
}

const isObject = (value: unknown): value is Values =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
const isNode = (value: unknown): value is Node => isObject(value) && typeof value.type === 'string'
const isSpoken = (value: unknown): value is Values => isObject(value) && Object.keys(value).every(isLocale)
