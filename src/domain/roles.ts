/** "May this role": who people are here. What they may do at this moment is workflow/decide. */
export const roles = ['admin', 'editor', 'reviewer', 'safeguarding', 'leader'] as const

export type Role = (typeof roles)[number]

/** Everyone employed by the organisation: a leader works for a municipality's project and sees only that. */
export const staffRoles = ['admin', 'editor', 'reviewer', 'safeguarding'] as const satisfies readonly Role[]

/** The part of a person that rules look at. */
export type Person = {
  readonly id: string
  readonly roles: readonly Role[]
  /** Id of the municipality a leader works in. */
  readonly municipality: string | null
  /** The named right to publish past review, given to a person and never to a role. */
  readonly mayForcePublish: boolean
}

/** Whether the person holds at least one of the roles. */
export function hasRole(person: Pick<Person, 'roles'> | null, ...wanted: readonly Role[]): boolean {
  return person !== null && wanted.some((role) => person.roles.includes(role))
}

export function isStaff(person: Pick<Person, 'roles'> | null): boolean {
  return hasRole(person, ...staffRoles)
}
