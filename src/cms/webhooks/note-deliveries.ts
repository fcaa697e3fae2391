/**
 * What webhooks are to be told is written down in the transaction that it tells of: no commit, no delivery; a commit, one
 * for each webhook that wants it. Whom it is sent to, and when, is nobody's worry in there.
 */
import { sql } from '@payloadcms/db-postgres'
import { addJob, type JobName } from '../db/add-job'
import { app, stored } from '../db/tables'
import { query } from '../db/transaction'
import type { Reference } from '../document/reference'
import type { InTransaction } from '../payload/executor'
import { addingEach } from '../payload/job-queue'

const job = 'send-webhook' satisfies JobName

/** One webhook's jobs are done one after the other. */
const queueOf = (webhook: string) => `webhook:${webhook}`

type Told = Reference & { readonly position: number; readonly what: string }

/** Held, so that one which is deleted at this moment is left out, and does not undo the act that it would be told of. */
export async function noteDeliveries(req: InTransaction, changes: readonly Told[]): Promise<void> {
  const told = changes.map(({ position, what, kind, id }) => ({
    position,
    what,
    kind,
    subject: `${kind}/${id}`,
  }))
  await query(
    req,
    sql`with told as (
          select * from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
            as told(position bigint, what text, kind text, subject text)
        ), wanting as (
          select w.id from ${stored.webhooks} w where w.state in ('on', 'paused') for key share
        ), noted as (
          insert into ${app.webhook_deliveries} (webhook, position, subject)
          select w.id, told.position, told.subject from wanting w, told
          where told.what = any (coalesce(nullif(
              array(select value::text from ${stored.webhooks_events} e where e.parent_id = w.id), '{}'), array[told.what]))
            and told.kind = any (coalesce(nullif(
              array(select value::text from ${stored.webhooks_kinds} k where k.parent_id = w.id), '{}'), array[told.kind]))
          returning webhook
        )
        select ${addingEach(job, sql`'webhook:' || webhook`, {
          input: sql`json_build_object('webhook', webhook)`,
          jobKey: sql`'webhook:' || webhook`,
          priority: 0,
        })} from (select distinct webhook from noted) noted`,
  )
}

/**
 * Has somebody look whether there is something to send: now, or again when a delivery is to be tried once more.
 *
 * @param again which delivery, and when
 */
export async function wake(
  req: InTransaction,
  webhook: string,
  again?: { readonly delivery: string; readonly at: Date },
): Promise<void> {
  const queue = queueOf(webhook)
  await addJob(
    req,
    job,
    { webhook },
    again ? { queue, jobKey: `${queue}:${again.delivery}`, runAt: again.at } : { queue, jobKey: queue },
  )
}
