/** Everybody who holds a role, and works here still. */
import { sql } from '@payloadcms/db-postgres'
import { adminLanguageOf } from '@/domain/admin-languages'
import type { AdminLanguage } from '@/domain/languages'
import type { Role } from '@/domain/roles'
import { type RowOf, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'

/** Somebody to be told, and the language she is told in. */
export type Told = { readonly id: string; readonly language: AdminLanguage }

export const toldOf = ({ id, locale }: Readonly<Record<string, unknown>>): Told => ({
  id: String(id),
  language: adminLanguageOf(locale),
})

export async function peopleWithRole(queryable: Queryable, role: Role): Promise<Told[]> {
  const rows = await query<RowOf<typeof stored.users, 'id' | 'locale'>>(
    queryable,
    sql`select u.id, u.locale from ${stored.users} u
        where u.closed_at is null and exists (select from ${stored.users_roles} r where r.parent_id = u.id and r.value = ${role})
        order by u.id`,
  )
  return rows.map(toldOf)
}

export const idsWithRole = async (queryable: Queryable, role: Role): Promise<string[]> =>
  (await peopleWithRole(queryable, role)).map(({ id }) => id)

/** Whether she works here still and holds one of these roles. */
export async function holdsRole(
  queryable: Queryable,
  person: string,
  roles: readonly Role[],
): Promise<boolean> {
  const rows = await query(
    queryable,
    sql`select from ${stored.users} u join ${stored.users_roles} r on r.parent_id = u.id
        where u.id::text = ${person} and u.closed_at is null and r.value in ${[...roles]} limit 1`,
  )
  return rows.length > 0
}
