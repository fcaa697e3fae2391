/**
 * Sessions as their owner sees them. A session of Payload's counts only while it has a row here: Payload writes its
 * own list back whole with every save of a person, and so can bring an ended one back.
 */

import { sql } from '@payloadcms/db-postgres'
import { app, type RowOf, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import type { Sql } from '../payload/executor'
import { hasFactor } from './factors'

export type NewSession = {
  readonly id: string
  readonly person: string
  readonly device: string
  readonly isProven: boolean
}

export async function rememberSession(queryable: Queryable, session: NewSession): Promise<void> {
  const { id, person, device, isProven } = session
  await query(
    queryable,
    sql`insert into ${app.sessions} (id, person, device, is_proven, began_at, last_used_at)
        values (${id}, ${person}, ${device}, ${isProven}, now(), now())`,
  )
}

export type SessionState = { readonly isProven: boolean; readonly hasFactor: boolean }

/** Looks a session up, and notes every few minutes that it is in use. @returns null when it has ended */
export async function touchSession(
  queryable: Queryable,
  id: string,
  person: string,
): Promise<SessionState | null> {
  const rows = await query(
    queryable,
    sql`select s.is_proven, ${hasFactor(sql`s.person`)} as has_factor,
          s.last_used_at < now() - interval '2 minutes' as is_stale
        from ${app.sessions} s join ${stored.users} u on u.id = s.person and u.closed_at is null
        where s.id = ${id} and s.person = ${person} and s.began_at > now() - interval '30 days'`,
  )
  const row = rows[0]
  if (!row) return null
  if (row.is_stale)
    await query(queryable, sql`update ${app.sessions} set last_used_at = now() where id = ${id}`)
  return { isProven: row.is_proven === true, hasFactor: row.has_factor === true }
}

/** The owner has shown her second factor in this session. */
export async function proveSession(queryable: Queryable, id: string): Promise<void> {
  await query(queryable, sql`update ${app.sessions} set is_proven = true where id = ${id}`)
}

type Which = { readonly only?: string | undefined; readonly except?: string | undefined }

/**
 * Ends a person's sessions: all, one, or all but one, and the push notices to telephones that were last seen in them. A
 * session that merely ran out leaves these be. @returns how many
 */
export async function endSessions(
  queryable: Queryable,
  person: string,
  { only, except }: Which = {},
): Promise<number> {
  const isEnded = (session: Sql) =>
    sql`${session} = coalesce(${only ?? null}, ${session}) and ${session} is distinct from ${except ?? null}::text`
  await query(
    queryable,
    sql`delete from ${app.push_subscriptions} where person = ${person} and ${isEnded(sql`session`)}`,
  )
  const rows = await query<RowOf<typeof app.sessions, 'id'>>(
    queryable,
    sql`delete from ${app.sessions} where person = ${person} and ${isEnded(sql`id`)} returning id`,
  )
  return rows.length
}

export type ShownSession = {
  readonly id: string
  readonly device: string
  readonly beganAt: string
  readonly lastUsedAt: string
  readonly isThis: boolean
}

/** A person's open sessions, the last used first. */
export async function listSessions(
  queryable: Queryable,
  person: string,
  current: string | undefined,
): Promise<ShownSession[]> {
  const rows = await query<RowOf<typeof app.sessions>>(
    queryable,
    sql`select s.* from ${app.sessions} s join ${stored.users_sessions} p on p.id = s.id and p.expires_at > now()
        where s.person = ${person} order by s.last_used_at desc`,
  )
  return rows.map((row) => ({
    id: row.id,
    device: row.device,
    beganAt: new Date(row.began_at).toISOString(),
    lastUsedAt: new Date(row.last_used_at).toISOString(),
    isThis: row.id === current,
  }))
}
