/** Readers' requests and worries: safeguarding's, and whoever safeguarding has asked to handle one. */
import type { Access, CollectionConfig } from 'payload'
import { hasRole } from '@/domain/roles'
import { personOf } from '../people/actor'
import { nobody, only } from '../people/only'

const mayHandle: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  return hasRole(person, 'safeguarding') || { assignedTo: { equals: person.id } }
}

export const casesAccess: CollectionConfig['access'] = {
  read: mayHandle,
  readVersions: nobody,
  create: only('safeguarding'),
  update: mayHandle,
  delete: nobody,
}
