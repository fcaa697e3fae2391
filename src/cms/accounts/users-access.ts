/** People: administrators keep the accounts; everyone keeps her own name, password and settings. */
import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { hasRole } from '@/domain/roles'
import { personOf } from '../people/actor'
import { nobody } from '../people/only'

/** Colleagues are seen by those who hand work to each other; a leader sees herself. */
const mayRead: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  return hasRole(person, 'admin', 'editor', 'reviewer', 'safeguarding') || { id: { equals: person.id } }
}

const mayUpdate: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  return hasRole(person, 'admin') || { id: { equals: person.id } }
}

export const usersAccess: CollectionConfig['access'] = {
  admin: ({ req }) => personOf(req) !== null,
  read: mayRead,
  readVersions: nobody,
  // By invitation (accounts/invitation), and the first one by Payload itself.
  create: nobody,
  update: mayUpdate,
  // Who leaves is said goodbye to (accounts/goodbye): deleting would leave her work with nobody.
  delete: nobody,
  unlock: nobody,
}

/** Roles, municipality and rights: given by an administrator, and never to herself. */
const byAnotherAdmin: FieldAccess = ({ req, id }) => {
  const person = personOf(req)
  return hasRole(person, 'admin') && person?.id !== String(id)
}

export const givenByAdmin = { create: byAnotherAdmin, update: byAnotherAdmin }
