/** What the workflow remembers: readable to staff, writable by nobody but the transition service, below Payload. */
import type { Access, CollectionConfig } from 'payload'
import { isStaff } from '@/domain/roles'
import { label } from '@/messages/admin/say'
import { personOf } from '../people/actor'

const nobody = () => false

/** Staff read; a leader sees her own documents' memory through `/workflow`, where it is put into words. */
const staff: Access = ({ req }) => isStaff(personOf(req))

type Memory = Omit<CollectionConfig, 'access' | 'hooks' | 'versions' | 'trash' | 'endpoints'>

/** A collection that holds the workflow's memory. */
export function memoryOf(config: Memory): CollectionConfig {
  return {
    ...config,
    access: { read: staff, create: nobody, update: nobody, delete: nobody, unlock: nobody },
    disableDuplicate: true,
    disableBulkEdit: true,
    disableBulkDelete: true,
    lockDocuments: false,
    admin: { group: label('groups.workflow'), ...config.admin },
  }
}
