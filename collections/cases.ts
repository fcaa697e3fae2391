/** Requests to remove something, and worries about a child: a number, a last day and a decision. */
import type { CollectionConfig } from 'payload'
import { askOfCopies } from '@/cms/cases/ask-of-copies'
import { casesAccess } from '@/cms/cases/cases-access'
import { caseSubjectEndpoint } from '@/cms/cases/subject-endpoint'
import { choice } from '@/cms/fields/choice'
import { codeItself } from '@/cms/fields/code-itself'
import { closing, rightNow, timestamp } from '@/cms/fields/moments'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { nobodyWrites } from '@/cms/people/only'
import { reviewedKinds } from '@/domain/kinds'
import { about, label, named, say } from '@/messages/admin/say'

/** Component paths, resolved by Payload's import map from the root of the project. */
const casePanel = '/src/admin/safeguarding/cases/case-panel#CasePanel'
const dueCell = '/src/admin/safeguarding/cases/due-cell#DueCell'

/** A reader's words stay as they came. */
const asItCame = { access: { update: nobodyWrites.update } }

export const cases: CollectionConfig = {
  slug: 'cases',
  labels: named('cases.collection'),
  defaultSort: 'dueAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  access: casesAccess,
  endpoints: [caseSubjectEndpoint],
  hooks: { beforeChange: [askOfCopies] },
  admin: {
    group: label('groups.inbox'),
    description: about('cases.collection'),
    hideAPIURL: true,
    useAsTitle: 'number',
    defaultColumns: ['number', 'kind', 'state', 'dueAt', 'assignedTo'],
  },
  fields: [
    { name: 'panel', type: 'ui', admin: { components: { Field: casePanel }, disableListColumn: true } },
    { name: 'text', type: 'textarea', maxLength: 5000, ...asItCame, ...say('cases.text') },
    row(
      { name: 'about', type: 'text', maxLength: 500, ...say('cases.about') },
      {
        name: 'replyTo',
        type: 'text',
        maxLength: 200,
        ...asItCame,
        ...say('cases.replyTo'),
      },
    ),
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...reviewedKinds, 'media'],
      ...say('cases.document'),
    },
    choice('decision', 'cases.decision', ['removed', 'changed', 'kept', 'forwarded']),
    { name: 'answer', type: 'textarea', maxLength: 5000, ...say('cases.answer') },
    {
      name: 'copiesNote',
      type: 'textarea',
      maxLength: 2000,
      ...say('cases.copiesNote', {
        condition: (saved: { copiesNote?: unknown }) => Boolean(saved.copiesNote),
      }),
    },
    {
      name: 'number',
      type: 'text',
      unique: true,
      hooks: { beforeValidate: [codeItself] },
      ...say('cases.number', { position: 'sidebar', readOnly: true }),
    },
    choice('kind', 'cases.kind', ['removal', 'concern', 'takedown', 'withdrawal'], {
      required: true,
      defaultValue: 'removal',
      admin: { position: 'sidebar' },
    }),
    choice('state', 'cases.state', ['new', 'open', 'closed'], {
      required: true,
      defaultValue: 'new',
      index: true,
      admin: { position: 'sidebar' },
    }),
    relation('assignedTo', 'users', 'cases.assignedTo', { admin: { position: 'sidebar' } }),
    {
      name: 'openedAt',
      type: 'date',
      required: true,
      defaultValue: rightNow,
      ...asItCame,
      ...say('cases.openedAt', { ...timestamp, readOnly: true }),
    },
    {
      name: 'dueAt',
      type: 'date',
      index: true,
      ...say('cases.dueAt', { ...timestamp, components: { Cell: dueCell } }),
    },
    {
      name: 'closedAt',
      type: 'date',
      hooks: { beforeChange: [closing] },
      access: nobodyWrites,
      ...say('cases.closedAt', { ...timestamp, readOnly: true }),
    },
  ],
}
