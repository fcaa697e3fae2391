import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField } from 'payload'

/** What a field is called in the form, in a language of the admin. */
export function fieldLabel(field: FlattenedField, language: string): string {
  const label = 'label' in field ? field.label : undefined
  if (typeof label !== 'string' && (typeof label !== 'object' || label === null)) return field.name
  const i18n = { language, fallbackLanguage: 'en' } as Parameters<typeof getTranslation>[1]
  return getTranslation(label as Record<string, string>, i18n)
}
