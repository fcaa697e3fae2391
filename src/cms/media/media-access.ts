/** Pictures: editors and safeguarding keep all of them, a leader those of her municipality. */
import type { Access, CollectionConfig } from 'payload'
import { hasRole } from '@/domain/roles'
import { mayReadMedia } from '../open-files/file-is-open'
import { personOf } from '../people/actor'
import { nobody, only } from '../people/only'

const mayChange: Access = ({ req }) => {
  const person = personOf(req)
  if (hasRole(person, 'editor', 'safeguarding')) return true
  if (!hasRole(person, 'leader') || !person?.municipality) return false
  return { municipality: { equals: person.municipality } }
}

export const mediaAccess: CollectionConfig['access'] = {
  read: mayReadMedia,
  readVersions: nobody,
  create: only('editor', 'safeguarding', 'leader'),
  update: mayChange,
  delete: mayChange,
}
