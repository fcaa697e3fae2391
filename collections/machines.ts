/** Keys for other systems. A machine is nobody here: its key only says what more than readers it may do. */
import type { CollectionConfig } from 'payload'
import { choice } from '@/cms/fields/choice'
import { day } from '@/cms/fields/day'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { recordMachine, recordMachineRemoved } from '@/cms/machines/answering-for'
import { machineEndpoints } from '@/cms/machines/endpoints'
import { handsInForSomebody } from '@/cms/machines/hands-in-for-somebody'
import { reachedAboutCopies } from '@/cms/machines/reached-about-copies'
import { nobodyWrites, only } from '@/cms/people/only'
import { scopes } from '@/domain/accounts/scopes'
import { reviewedKinds } from '@/domain/kinds'
import { about, label, named, say } from '@/messages/admin/say'

const keyPanel = '/src/admin/accounts/machine-key#MachineKey'
const byTheSystem = { access: nobodyWrites, hidden: true } as const

export const machines: CollectionConfig = {
  slug: 'machines',
  labels: named('machines.collection'),
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
    description: about('machines.collection'),
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'scopes', 'expiresAt', 'lastUsedAt', 'isStopped'],
  },
  endpoints: machineEndpoints,
  hooks: { afterChange: [recordMachine], beforeDelete: [recordMachineRemoved] },
  fields: [
    { name: 'key', type: 'ui', admin: { components: { Field: keyPanel } } },
    { name: 'name', type: 'text', required: true, maxLength: 120, ...say('machines.name') },
    row(
      choice('scopes', 'machines.scopes', scopes, { hasMany: true }),
      choice('kinds', 'machines.kinds', [...reviewedKinds].sort(), { hasMany: true }),
    ),
    relation('responsible', 'users', 'machines.responsible', { validate: handsInForSomebody }),
    row(day('expiresAt', 'machines.expiresAt', { isRequired: true }), {
      name: 'lastUsedAt',
      type: 'date',
      access: nobodyWrites,
      ...say('machines.lastUsedAt', { readOnly: true }),
    }),
    {
      name: 'keepsCopies',
      type: 'checkbox',
      defaultValue: false,
      ...say('machines.keepsCopies'),
    },
    {
      name: 'contact',
      type: 'email',
      validate: reachedAboutCopies,
      ...say('machines.contact'),
    },
    { name: 'isStopped', type: 'checkbox', defaultValue: false, ...say('machines.isStopped') },
    { name: 'keyHash', type: 'text', unique: true, index: true, ...byTheSystem },
    { name: 'keyHint', type: 'text', ...byTheSystem },
  ],
}
