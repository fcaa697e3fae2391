/**
 * Addresses and passwords change by the acts of this folder alone, whoever asks and by whichever transport (I28).
 * Payload's own form and API are refused here, before anything is read; a trigger keeps what slips past (ADR 109).
 * Rights change by Payload's own saving alone, and not by the row that it writes back when somebody signs in.
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type RowOf, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { onceForProcess } from '../payload/once-for-process'
import { beforeOperation } from '../payload/operation'
import { requestNote } from '../payload/request-note'
import { takeTurn } from './factors'

const opened = requestNote<symbol>('credentials')
/** Nothing in a request can be this. */
const key = onceForProcess('credentialsKey', () => Symbol('an act on accounts'))

/** Lets the rest of this transaction change an address or a password. */
export async function openCredentials(req: PayloadRequest): Promise<void> {
  opened.write(req, key)
  await query(req, sql`select set_config('app.credentials', 'on', true)`)
}

/** Lets the rest of this transaction change a role, a municipality or the right to publish past the gates. */
export async function openRights(queryable: Queryable): Promise<void> {
  await query(queryable, sql`select set_config('app.rights', 'on', true)`)
}

type Given = { email?: unknown; password?: unknown }

/**
 * An account is made with a password only where nobody is signed in: by the first administrator, or a program. To
 * change one, the address may be sent along as it is, as Payload's form does.
 */
export const credentialsByTheirDoor = beforeOperation<Given>(async (call, operation) => {
  const { data, req } = call
  const id = call.id as string | undefined
  if (operation === 'create' || operation === 'update') await openRights(req)
  if (opened.on(req) === key) return call
  if (operation === 'create' && req.user && data?.password) throw new AccountRefused(req, 'ownDoor')
  if (operation !== 'update') return call
  // Whoever changes her meanwhile comes before or after: Payload writes back the whole row that it has read.
  if (id !== undefined) await takeTurn(req, id)
  if (data?.password || (await isAnotherAddress(req, id, data?.email)))
    throw new AccountRefused(req, 'ownDoor')
  return call
})

async function isAnotherAddress(
  req: PayloadRequest,
  id: string | undefined,
  given: unknown,
): Promise<boolean> {
  if (given === undefined) return false
  if (id === undefined || typeof given !== 'string') return true
  const [row] = await query<RowOf<typeof stored.users, 'email'>>(
    req,
    sql`select email from ${stored.users} where id = ${id}`,
  )
  return row !== undefined && row.email !== given.toLowerCase().trim()
}
