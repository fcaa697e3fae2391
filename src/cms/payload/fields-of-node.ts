/** Which fields a node of rich text has: the editor's features tell, below what Payload documents. */
import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import { type FlattenedField, flattenAllFields } from 'payload'

type Values = Readonly<Record<string, unknown>>

/** @returns none for a node without fields, or in a field that is no rich text */
export function fieldsOfNode(
  field: FlattenedField,
  node: Values,
): { readonly fields: readonly FlattenedField[]; readonly values: unknown } {
  const editor = field.type === 'richText' ? (field.editor as LexicalRichTextAdapter) : undefined
  const { getSubFields, getSubFieldsData } = editor?.editorConfig.features ?? {}
  const [type, about] = [String(node.type), { node, req: undefined } as never]
  const fields = getSubFields?.get(type)?.(about) ?? []
  return { fields: flattenAllFields({ fields }), values: getSubFieldsData?.get(type)?.(about) }
}
