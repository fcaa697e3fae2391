/**
 * Access to what does not go through review: nobody, unless a rule in this room says so. Reviewed collections have
 * their own rules in `../review`.
 */
import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { hasRole, type Role } from '@/domain/roles'
import { personOf } from './actor'

/** Holders of at least one of these roles, and nobody else. */
export const only =
  (...roles: readonly Role[]): Access =>
  ({ req }) =>
    hasRole(personOf(req), ...roles)

export const nobody: Access = () => false

export const onlyField =
  (...roles: readonly Role[]): FieldAccess =>
  ({ req }) =>
    hasRole(personOf(req), ...roles)

/** Fields that readers of the site have no business with. */
export const signedIn: FieldAccess = ({ req }) => personOf(req) !== null

/** Fields that only the system writes. */
export const nobodyWrites = { create: () => false, update: () => false } as const satisfies {
  create: FieldAccess
  update: FieldAccess
}

/** Whether the caller is a leader and nothing that would let her see further than her municipality. */
export const isLeaderOnly = (req: PayloadRequest): boolean => {
  const person = personOf(req)
  return hasRole(person, 'leader') && !hasRole(person, 'editor', 'reviewer', 'safeguarding')
}
