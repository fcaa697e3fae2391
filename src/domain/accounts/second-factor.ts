/** Who must prove more than a password: whoever can put a text before readers, open what is private, or give rights. */
import { hasRole, type Person } from '../roles'

export const rolesThatProve = ['reviewer', 'safeguarding', 'admin'] as const

/** @param isRequired the installation's setting; a demonstration goes without */
export function mustProve(person: Pick<Person, 'roles'>, isRequired: boolean): boolean {
  return isRequired && hasRole(person, ...rolesThatProve)
}
