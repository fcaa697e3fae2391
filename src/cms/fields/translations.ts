/** Who has read a document's translations, and which Swedish version they were made from. */
import type { Field } from 'payload'
import { locales } from '@/domain/locales'
import { rows, say } from '@/messages/admin/say'
import { language } from './language'

export const translations: Field = {
  name: 'translations',
  type: 'array',
  maxRows: locales.length - 1,
  ...rows('common.translations', { initCollapsed: true }),
  fields: [
    {
      type: 'row',
      fields: [
        language('language', 'common.language', { width: '50%' }),
        { name: 'madeFrom', type: 'text', ...say('common.madeFrom', { width: '50%', readOnly: true }) },
      ],
    },
    { name: 'needsNativeReader', type: 'checkbox', defaultValue: true, ...say('common.needsNativeReader') },
  ],
}
