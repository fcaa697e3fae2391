/** What a webhook has sent and is about to send, for its administrators, who may send again and try out. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { daysAfter } from '@/domain/safeguarding/calendar'
import type { Delivery } from '@/domain/webhooks/delivery'
import type { Failure } from '@/domain/webhooks/states'
import type { PublicChange } from '@/domain/workflow/public-change'
import { now } from '../clock'
import { app, published, type RowOf } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { wake } from './note-deliveries'

const shown = 50
const keptDays = 30

/** The latest, the newest first. */
export async function readDeliveries(queryable: Queryable, webhook: string): Promise<Delivery[]> {
  const rows = await query<
    RowOf<typeof app.webhook_deliveries> & {
      what: PublicChange | null
      kind: ReviewedKind
      document: string
    }
  >(
    queryable,
    sql`select d.*, c.what, c.kind, c.id as document
        from ${app.webhook_deliveries} d left join ${published.changes} c on c.position = d.position
        where d.webhook = ${webhook} order by d.noted_at desc, d.position desc limit ${shown}`,
  )
  return rows.map(({ what, kind, document, ...row }) => ({
    id: row.id,
    at: new Date(row.last_try_at ?? row.noted_at).toISOString(),
    change: what && { what, kind, id: document },
    attempts: row.attempts,
    status: row.status,
    failure: row.failure as Failure | null,
    outcome: row.outcome as Delivery['outcome'],
    nextTryAt: row.next_try_at && new Date(row.next_try_at).toISOString(),
  }))
}

/** Under the id that it had, so that a receiver who knows it already leaves it. @returns whether there is such a one */
export async function sendAgain(req: PayloadRequest, webhook: string, delivery: string): Promise<boolean> {
  const found = await query(
    req,
    sql`update ${app.webhook_deliveries} set attempts = 0, first_try_at = null, next_try_at = ${now().toISOString()},
          outcome = null
        where id = ${delivery} and webhook = ${webhook} and position is not null returning 1`,
  )
  if (found.length > 0) await wake(req, webhook)
  return found.length > 0
}

/** Tried once, whatever state the webhook is in. */
export async function sendTest(req: PayloadRequest, webhook: string): Promise<void> {
  await query(
    req,
    sql`insert into ${app.webhook_deliveries} (webhook, next_try_at) values (${webhook}, ${now().toISOString()})`,
  )
  await wake(req, webhook)
}

/** @returns how many went */
export async function letGoOfDeliveries(req: PayloadRequest): Promise<number> {
  const before = daysAfter(now(), -keptDays).toISOString()
  const rows = await query(
    req,
    sql`delete from ${app.webhook_deliveries} where noted_at < ${before}::timestamptz returning 1`,
  )
  return rows.length
}
