/** One address, for whom it belongs to: what is kept of it, and its erasure (GDPR art. 15, 17). Administrators only. */
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'
import type { Locale } from '@/domain/locales'
import { readAddress } from '@/domain/newsletter/address'
import type { Subscriber } from '@/domain/newsletter/list'
import { hasRole, type Person } from '@/domain/roles'
import { app, type RowOf } from '../db/tables'
import { inTransaction, query, type Row } from '../db/transaction'
import { eraseSubscriber } from './leave'
import { finderOf, openAddress } from './list-keys'

/** @throws NotFound for whoever may not ask, and for an address that is not there: there is no list to look through */
async function find(req: PayloadRequest, person: Person, typed: string): Promise<Row> {
  if (!hasRole(person, 'admin')) throw new NotFound(req.t)
  const address = readAddress(typed)
  const [row] = address
    ? await query<RowOf<typeof app.subscribers>>(
        req,
        sql`select * from ${app.subscribers} where finder = ${finderOf(address)}`,
      )
    : []
  if (!row) throw new NotFound(req.t)
  return row
}

export async function findSubscriber(
  req: PayloadRequest,
  person: Person,
  typed: string,
): Promise<Subscriber> {
  const { id, address, language, asked_at, confirmed_at } = await find(req, person, typed)
  return {
    address: openAddress(String(id), address as Buffer),
    language: language as Locale,
    askedAt: new Date(asked_at as string).toISOString(),
    confirmedAt: confirmed_at ? new Date(confirmed_at as string).toISOString() : null,
  }
}

export async function removeSubscriber(req: PayloadRequest, person: Person, typed: string): Promise<object> {
  const { id } = await find(req, person, typed)
  await inTransaction(req.payload, null, (within) => eraseSubscriber(within, String(id)))
  return {}
}
