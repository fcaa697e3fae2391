import type { CollectionConfig } from 'payload'
import { memoryOf } from '@/cms/review/memory'
import { named } from '@/messages/admin/say'

/** Who approved exactly what: hash, gates at that moment and the content itself. Append-only in the database. */
export const approvals: CollectionConfig = memoryOf({
  slug: 'approvals',
  labels: named('workflow.approval'),
  admin: { useAsTitle: 'hash', defaultColumns: ['at', 'subjectCollection', 'version', 'hash'] },
  defaultSort: '-at',
  indexes: [{ fields: ['subjectCollection', 'subjectId', 'at'] }],
  fields: [
    { name: 'subjectCollection', type: 'text', required: true },
    { name: 'subjectId', type: 'text', required: true },
    { name: 'version', type: 'text' },
    { name: 'hash', type: 'text', required: true },
    { name: 'approver', type: 'text' },
    { name: 'at', type: 'date', required: true },
    { name: 'gates', type: 'json' },
    { name: 'snapshot', type: 'json' },
    // Digests of the pictures and files that it shows: their words and their bytes.
    { name: 'referenced', type: 'json' },
    // Which languages it was asked for, and which of them nobody could be found for. The hash covers all.
    { name: 'reviewed', type: 'json' },
    { name: 'isRetrospective', type: 'checkbox', defaultValue: false },
  ],
})
