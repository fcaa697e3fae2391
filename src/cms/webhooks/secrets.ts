/**
 * The secrets that webhooks are signed with: made here, shown once, and kept sealed, since who signs must know them. A new
 * one does not end the old at once: for a day both sign, so that no receiver has to change at the very moment that we do.
 */
import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { now } from '../clock'
import { app, type RowOf, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import type { InTransaction } from '../payload/executor'
import { evidenceKey } from '../secrets/evidence-key'
import { seal, unseal } from '../secrets/seal'

const prefix = 'whsec_'
const hoursBeside = 24

const owner = (webhook: string) => `webhook ${webhook}`

/** @returns the secret, to be shown once; null where there is no such webhook */
export async function makeSecret(req: InTransaction, webhook: string): Promise<string | null> {
  const bytes = randomBytes(32)
  const sealed = seal(evidenceKey(), owner(webhook), bytes)
  const ends = new Date(now().getTime() + hoursBeside * 3_600_000)
  // Of two who make one at once the second waits, and her secret is the one that stays.
  const found = await query(
    req,
    sql`select 1 from ${stored.webhooks} where id = ${webhook} for no key update`,
  )
  if (found.length === 0) return null
  await query(
    req,
    sql`delete from ${app.webhook_secrets} where webhook = ${webhook} and ends_at <= ${now().toISOString()}`,
  )
  await query(
    req,
    sql`update ${app.webhook_secrets} set ends_at = ${ends.toISOString()} where webhook = ${webhook} and ends_at is null`,
  )
  await query(req, sql`insert into ${app.webhook_secrets} (webhook, sealed) values (${webhook}, ${sealed})`)
  return prefix + bytes.toString('base64')
}

/** Those that sign now, the newest first. */
export async function secretsOf(queryable: Queryable, webhook: string): Promise<string[]> {
  const rows = await query<RowOf<typeof app.webhook_secrets, 'sealed'>>(
    queryable,
    sql`select sealed from ${app.webhook_secrets}
        where webhook = ${webhook} and (ends_at is null or ends_at > ${now().toISOString()}) order by id desc`,
  )
  return rows.map(({ sealed }) => prefix + unseal(evidenceKey(), owner(webhook), sealed).toString('base64'))
}

/** @returns whether there is one, and until when the one before it signs too */
export async function secretState(
  queryable: Queryable,
  webhook: string,
): Promise<{ hasSecret: boolean; oldUntil: string | null }> {
  const [row] = await query(
    queryable,
    sql`select bool_or(ends_at is null) as has, max(ends_at) filter (where ends_at > ${now().toISOString()}) as old
        from ${app.webhook_secrets} where webhook = ${webhook}`,
  )
  return {
    hasSecret: row?.has === true,
    oldUntil: row?.old ? new Date(row.old as string).toISOString() : null,
  }
}
