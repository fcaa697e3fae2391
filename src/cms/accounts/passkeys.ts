/** The passkeys of people: what is kept of them, which is nothing that could sign anybody in. */

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { now } from '../clock'
import { app, type RowOf } from '../db/tables'
import { type Queryable, query, type Row } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { type Credential, readUsed, type UsedPasskey } from './passkey-ceremony'
import type { Step } from './step'

const most = 10

export type ShownPasskey = {
  readonly id: string
  readonly name: string
  readonly addedAt: string
  readonly lastUsedAt: string | null
}

const timeOf = (value: unknown) => new Date(value as string).toISOString()

/** A person's passkeys as she sees them, the oldest first. */
export async function listPasskeys(queryable: Queryable, person: string): Promise<ShownPasskey[]> {
  const rows = await query<RowOf<typeof app.passkeys, 'id' | 'name' | 'added_at' | 'last_used_at'>>(
    queryable,
    sql`select id, name, added_at, last_used_at from ${app.passkeys} where person = ${person} order by added_at`,
  )
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    addedAt: timeOf(row.added_at),
    lastUsedAt: row.last_used_at === null ? null : timeOf(row.last_used_at),
  }))
}

const credentialOf = (row: Row): Credential => ({
  id: String(row.id),
  publicKey: row.public_key as Buffer,
  counter: Number(row.counter),
  transports: row.transports as string[],
})

/** A person's passkeys as a browser is told of them. */
export async function credentialsOf(queryable: Queryable, person: string): Promise<Credential[]> {
  const rows = await query<RowOf<typeof app.passkeys>>(
    queryable,
    sql`select * from ${app.passkeys} where person = ${person} order by added_at`,
  )
  return rows.map(credentialOf)
}

/** @throws when she has as many as one can have, or when it is somebody's already */
export async function addPasskey(
  req: PayloadRequest,
  person: string,
  name: string,
  { id, publicKey, counter, transports }: Credential,
): Promise<void> {
  if ((await listPasskeys(req, person)).length >= most) throw new AccountRefused(req, 'tooManyPasskeys')
  const rows = await query<RowOf<typeof app.passkeys, 'id'>>(
    req,
    sql`insert into ${app.passkeys} (id, person, public_key, counter, transports, name, added_at)
        values (${id}, ${person}, ${Buffer.from(publicKey)}, ${counter}, ${JSON.stringify(transports)}::jsonb,
          ${name}, ${now().toISOString()})
        on conflict (id) do nothing returning id`,
  )
  if (rows.length === 0) throw new AccountRefused(req, 'wrongPasskey')
}

/**
 * Takes a passkey's answer to the step's question, once: of two who bring the same one the row lets one through, and
 * after it no older step is good for this passkey.
 * @throws when it is not hers, not to this question, or was taken before
 */
export async function takePasskey(req: PayloadRequest, step: Step, used: UsedPasskey): Promise<void> {
  const until = step.until.toISOString()
  const [row] = await query<RowOf<typeof app.passkeys>>(
    req,
    sql`select * from ${app.passkeys} where id = ${used.id} and person = ${step.person} and spent_until < ${until}
        for update`,
  )
  const counter = row ? await readUsed(step.sealed, used, credentialOf(row)) : null
  if (counter === null) throw new AccountRefused(req, 'wrongPasskey')
  await query(
    req,
    sql`update ${app.passkeys} set counter = ${counter}, spent_until = ${until}, last_used_at = ${now().toISOString()}
        where id = ${used.id}`,
  )
}

/** @throws when she has no such passkey (any more) */
export async function removePasskey(req: PayloadRequest, person: string, id: string): Promise<void> {
  const rows = await query<RowOf<typeof app.passkeys, 'id'>>(
    req,
    sql`delete from ${app.passkeys} where id = ${id} and person = ${person} returning id`,
  )
  if (rows.length === 0) throw new AccountRefused(req, 'alreadyRemoved')
}
