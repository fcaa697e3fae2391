/** Other systems that are told what becomes of what is published, as it happens. */
import type { CollectionConfig } from 'payload'
import { choice } from '@/cms/fields/choice'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { nobodyWrites, only } from '@/cms/people/only'
import { webhookEndpoints } from '@/cms/webhooks/endpoints'
import { openAddressOnly } from '@/cms/webhooks/open-address-only'
import { recordRemoval, recordWebhook } from '@/cms/webhooks/record-webhook'
import { keepState } from '@/cms/webhooks/switch'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { stoppedBecause, webhookStates } from '@/domain/webhooks/states'
import { publicChanges } from '@/domain/workflow/public-change'
import { about, label, named, say } from '@/messages/admin/say'

const panel = '/src/admin/webhooks/webhook-panel#WebhookPanel'
const byTheSystem = { access: nobodyWrites, admin: { hidden: true } } as const

export const webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: named('webhooks.collection'),
  defaultSort: 'name',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  access: {
    read: only('admin'),
    create: only('admin'),
    update: only('admin'),
    delete: only('admin'),
  },
  admin: {
    group: label('groups.settings'),
    description: about('webhooks.collection'),
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'address', 'state', 'responsible'],
  },
  endpoints: webhookEndpoints,
  hooks: { beforeChange: [keepState], afterChange: [recordWebhook], beforeDelete: [recordRemoval] },
  fields: [
    { name: 'panel', type: 'ui', admin: { components: { Field: panel } } },
    { name: 'name', type: 'text', required: true, maxLength: 120, ...say('webhooks.name') },
    { name: 'address', type: 'text', required: true, validate: openAddressOnly, ...say('webhooks.address') },
    row(
      choice('kinds', 'webhooks.kinds', [...reviewedKinds, ...reviewedGlobals].sort(), { hasMany: true }),
      choice('events', 'webhooks.events', publicChanges, { hasMany: true }),
    ),
    relation('responsible', 'users', 'webhooks.responsible', { required: true }),
    choice('state', 'webhooks.state', webhookStates, {
      defaultValue: 'stopped',
      required: true,
      access: nobodyWrites,
      // The panel above says it, with since when and why.
      admin: { condition: () => false },
    }),
    { name: 'stateSince', type: 'date', ...byTheSystem },
    {
      name: 'stoppedBecause',
      type: 'select',
      options: [...stoppedBecause],
      defaultValue: 'isNew' satisfies (typeof stoppedBecause)[number],
      ...byTheSystem,
    },
  ],
}
