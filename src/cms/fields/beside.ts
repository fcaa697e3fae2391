/** Puts the original text beside every field that is translated: seen only while another language is written. */
import type { Field } from 'payload'
import { besideSuffix } from '@/domain/translations/beside'

const component = '/src/admin/languages/original-beside#OriginalBeside'
const texts = new Set(['text', 'textarea', 'richText'])

const beside = (name: string): Field => ({
  name: `${name}${besideSuffix}`,
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: component } },
})

/** The same fields, each translatable text led by its original. */
export function withOriginalBeside(fields: readonly Field[]): Field[] {
  return fields.flatMap((field): Field[] => {
    if (field.type === 'tabs')
      return [
        { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withOriginalBeside(tab.fields) })) },
      ]
    if (field.type === 'blocks') {
      const within = field.blocks.map((block) => ({ ...block, fields: withOriginalBeside(block.fields) }))
      return [{ ...field, blocks: within }]
    }
    if ('fields' in field) return [{ ...field, fields: withOriginalBeside(field.fields) } as Field]
    const isText = texts.has(field.type) && 'localized' in field && field.localized
    return isText && 'name' in field ? [beside(field.name), field] : [field]
  })
}
