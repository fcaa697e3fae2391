import type { CollectionConfig } from 'payload'
import { memoryOf } from '@/cms/review/memory'
import { named } from '@/messages/admin/say'

/** Threads between writers and reviewers, tied to a field. Never in a public answer. */
export const reviewComments: CollectionConfig = memoryOf({
  slug: 'review-comments',
  labels: named('workflow.comment'),
  admin: { useAsTitle: 'text', defaultColumns: ['text', 'field', 'isBlocking', 'resolvedAt'] },
  indexes: [{ fields: ['subjectCollection', 'subjectId'] }],
  fields: [
    { name: 'subjectCollection', type: 'text', required: true },
    { name: 'subjectId', type: 'text', required: true },
    { name: 'municipality', type: 'text', index: true },
    { name: 'version', type: 'text' },
    { name: 'field', type: 'text' },
    { name: 'text', type: 'textarea', required: true },
    { name: 'author', type: 'text' },
    // What the machine was called that wrote it: then it is nobody's.
    { name: 'machine', type: 'text' },
    { name: 'parent', type: 'text' },
    { name: 'isBlocking', type: 'checkbox', defaultValue: false },
    { name: 'resolvedAt', type: 'date' },
    { name: 'resolvedBy', type: 'text' },
    // What somebody without an account said of a preview: by which link, for whom it was, and whether it is a yes.
    { name: 'outside', type: 'json' },
  ],
})
