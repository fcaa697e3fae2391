/** Readers' messages: for the person they were written to, her municipality's leader and the editors. */
import type { Access, CollectionConfig, Where } from 'payload'
import { hasRole } from '@/domain/roles'
import { personOf } from '../people/actor'
import { nobody } from '../people/only'

const mayRead: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  if (hasRole(person, 'editor')) return true
  const toHer: Where = { 'contact.user': { equals: person.id } }
  if (!hasRole(person, 'leader') || !person.municipality) return toHer
  return { or: [toHer, { 'contact.municipality': { equals: person.municipality } }] }
}

export const contactMessagesAccess: CollectionConfig['access'] = {
  read: mayRead,
  readVersions: nobody,
  // Only the site's own form writes messages.
  create: nobody,
  update: mayRead,
  delete: nobody,
}
