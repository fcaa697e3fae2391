/** Puts what the gates find under every field that a person writes in; src/admin/findings draws it. */
import type { Field } from 'payload'

const component = '/src/admin/findings/field-findings#FieldFindings'
const isWritten = (type: Field['type']) => type === 'text' || type === 'textarea' || type === 'richText'

/** The same fields, each text followed by what is found in it. */
export function withFindingsBelow(fields: readonly Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withFindingsBelow(tab.fields) })) }
    if (field.type === 'blocks') {
      const within = field.blocks.map((block) => ({ ...block, fields: withFindingsBelow(block.fields) }))
      return { ...field, blocks: within }
    }
    if ('fields' in field) return { ...field, fields: withFindingsBelow(field.fields) } as Field
    if (!isWritten(field.type)) return field
    const { components } = (field.admin ?? {}) as { components?: { afterInput?: string[] } }
    const afterInput = [...(components?.afterInput ?? []), component]
    return { ...field, admin: { ...field.admin, components: { ...components, afterInput } } } as Field
  })
}
