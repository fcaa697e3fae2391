/** Who has read a document's translations, and which original they were made from. */
import type { Field } from 'payload'
import { locales } from '@/domain/locales'
import { rows, say } from '@/messages/admin/say'
import { language } from './language'
import { row } from './row'

export const translations: Field = {
  name: 'translations',
  type: 'array',
  maxRows: locales.length - 1,
  ...rows('common.translations', { initCollapsed: true }),
  fields: [
    row(language('language', 'common.language'), {
      name: 'madeFrom',
      type: 'text',
      ...say('common.madeFrom', { readOnly: true }),
    }),
    { name: 'needsNativeReader', type: 'checkbox', defaultValue: true, ...say('common.needsNativeReader') },
  ],
}
