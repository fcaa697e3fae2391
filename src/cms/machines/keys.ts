/** The keys of machines: made once, kept as a hash, recognised by it; and the people who answer for what one hands in. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Scope } from '@/domain/accounts/scopes'
import { now } from '../clock'
import { app, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import type { Sql } from '../payload/executor'
import { Machine } from '../people/machine'
import { makersOf, termsIn, termsOf } from './answering-for'

const prefix = 'beratta_'
const shownOfKey = prefix.length + 6

const hashOf = (key: string) => createHash('sha256').update(key).digest('hex')

/** @returns the key, to be shown once, and what is kept of it */
export function makeKey(): { key: string; hash: string; hint: string } {
  const key = `${prefix}${randomBytes(32).toString('base64url')}`
  return { key, hash: hashOf(key), hint: `${key.slice(0, shownOfKey)}…` }
}

/** The key in a request's `Authorization: Bearer beratta_…`. */
export function keyIn(headers: Pick<Headers, 'get'>): string | null {
  const [, key] = /^Bearer (beratta_\S+)$/.exec(headers.get('authorization') ?? '') ?? []
  return key ?? null
}

/** @returns null for a key that is unknown, expired or stopped */
export const findMachine = (payload: Payload, key: string): Promise<Machine | null> =>
  findValid(payload, sql`m.key_hash = ${hashOf(key)}`)

/** The same for what a machine's key has signed. */
export const machineById = (payload: Payload, id: string): Promise<Machine | null> =>
  findValid(payload, sql`m.id = ${id} and m.key_hash is not null`)

async function findValid(payload: Payload, isIt: Sql): Promise<Machine | null> {
  const queryable = { payload }
  const [row] = await query(
    queryable,
    sql`select m.id, m.name, ${termsOf}, a.terms from ${stored.machines} m
          left join ${app.machine_answers} a on a.machine = m.id and a.person = m.responsible_id
        where ${isIt} and not coalesce(m.is_stopped, false)
          and m.expires_at > ${now().toISOString()}`,
  )
  if (!row) return null
  const id = String(row.id)
  await query(
    queryable,
    sql`update ${stored.machines} set last_used_at = now()
        where id = ${id} and coalesce(last_used_at, 'epoch') < now() - interval '1 minute'`,
  )
  const answerer = row.terms === termsIn(row) ? String(row.responsible_id) : null
  const { scopes, kinds } = row as { scopes: Scope[]; kinds: string[] }
  return new Machine(id, String(row.name), answerer, new Set(scopes), new Set(kinds))
}

/**
 * Who may have had a hand in what a machine hands in (I24): whoever answers for it, and whoever made it or its key.
 * @returns null when no machine is at work
 */
export async function peopleBehind(queryable: Queryable, machine: Machine | null): Promise<string[] | null> {
  if (!machine) return null
  const makers = await makersOf(queryable, machine.id)
  return [...new Set([...(machine.answerer ? [machine.answerer] : []), ...makers])]
}
