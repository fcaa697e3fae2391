import type { CollectionConfig } from 'payload'
import { memoryOf } from '@/cms/review/memory'
import { named } from '@/messages/admin/say'

/** Everything that happened, refusals too. The database itself refuses to change or remove a row. */
export const workflowEvents: CollectionConfig = memoryOf({
  slug: 'workflow-events',
  labels: named('workflow.event'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['at', 'name', 'subjectCollection', 'toWorking', 'toLive', 'because'],
  },
  defaultSort: '-at',
  indexes: [{ fields: ['subjectCollection', 'subjectId', 'at'] }],
  fields: [
    { name: 'subjectCollection', type: 'text', required: true },
    { name: 'subjectId', type: 'text', required: true },
    { name: 'name', type: 'text', required: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'actor', type: 'text', index: true },
    { name: 'isRobot', type: 'checkbox', defaultValue: false },
    { name: 'origin', type: 'text' },
    { name: 'fromWorking', type: 'text' },
    { name: 'fromLive', type: 'text' },
    { name: 'toWorking', type: 'text' },
    { name: 'toLive', type: 'text' },
    { name: 'version', type: 'text' },
    { name: 'hash', type: 'text' },
    { name: 'note', type: 'textarea' },
    { name: 'reasons', type: 'json' },
    { name: 'isRefused', type: 'checkbox', defaultValue: false, index: true },
    { name: 'because', type: 'text' },
    { name: 'restoredFrom', type: 'text' },
    { name: 'answering', type: 'json' },
    // What the machine that handed it in was called.
    { name: 'machine', type: 'text' },
    // Of an approval: which languages it was asked for.
    { name: 'reviewed', type: 'json' },
  ],
})
