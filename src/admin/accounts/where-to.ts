/** Where whoever has signed in goes: to the address that she was on her way to, and else to where her work is. */
import { localeFrom } from '@/domain/locales'
import { hasRole, isStaff, type Person } from '@/domain/roles'
import { pathTo } from '@/domain/routes'
import { pathInside } from '@/domain/safe-address'

/** The sign-in page. To one who is signed in it is the way on. */
export const door = '/admin/login'

const start = '/admin'

/** @returns undefined where she was on her way to no place but the door */
export function addressAsked(redirect: unknown): string | undefined {
  const address = pathInside(redirect)
  return address === door || address === start ? undefined : address
}

/** A leader who is nothing else writes: her place is the desk, which asks anew who she is. */
export const ownPlace = (person: Pick<Person, 'roles'>, language: string): string =>
  hasRole(person, 'leader') && !isStaff(person)
    ? `${pathTo({ kind: 'desk' }, localeFrom(language))}?signed-in`
    : start
