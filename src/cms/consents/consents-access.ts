/** The register of consents: safeguarding's. A leader sees code and status for her own municipality, and adds to it. */
import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { hasRole } from '@/domain/roles'
import { personOf } from '../people/actor'
import { nobody, only, onlyField } from '../people/only'

const mayRead: Access = ({ req }) => {
  const person = personOf(req)
  if (hasRole(person, 'safeguarding')) return true
  if (!hasRole(person, 'leader') || !person?.municipality) return false
  return { municipality: { equals: person.municipality } }
}

export const consentsAccess: CollectionConfig['access'] = {
  read: mayRead,
  readVersions: nobody,
  create: only('safeguarding', 'leader'),
  update: only('safeguarding'),
  delete: only('safeguarding'),
}

/** For every field but code, status and municipality. */
export const forSafeguarding = { read: onlyField('safeguarding') }

/**
 * For what a leader fills in and does not see again. While a consent is new there is nothing to read. A search by such a
 * field comes without data, and is refused. (`doc` would not do: the form's state is made without one.)
 */
export const filledInOnce: { read: FieldAccess } = {
  read: ({ req, id, data }) => {
    const isNew = data !== undefined && id === undefined && data.id === undefined
    const person = personOf(req)
    return hasRole(person, 'safeguarding') || (isNew && hasRole(person, 'leader'))
  },
}
