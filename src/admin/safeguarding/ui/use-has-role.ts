'use client'
import { useAuth } from '@payloadcms/ui'
import { hasRole, type Role } from '@/domain/roles'

/** Whether whoever is signed in holds one of the roles; the server asks again. */
export function useHasRole(...wanted: readonly Role[]): boolean {
  const { user } = useAuth()
  return hasRole({ roles: (user?.roles ?? []) as Role[] }, ...wanted)
}
