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
export async function noteDeliveries(req: InTransaction, { position, what, kind, id }: Told): Promise<void> {
  await query(
    req,
    sql`with noted as (
          insert into ${app.webhook_deliveries} (webhook, position, subject)
          select w.id, ${position}::bigint, ${`${kind}/${id}`} from ${stored.webhooks} w
          where w.state in ('on', 'paused')
            and ${what} = any (coalesce(nullif(
              array(select value::text from ${stored.webhooks_events} e where e.parent_id = w.id), '{}'), array[${what}]))
            and ${kind} = any (coalesce(nullif(
              array(select value::text from ${stored.webhooks_kinds} k where k.parent_id = w.id), '{}'), array[${kind}]))
          for key share
          returning webhook
        )
        select ${addingEach(job, sql`'webhook:' || webhook`, {
          input: sql`json_build_object('webhook', webhook)`,
          jobKey: sql`'webhook:' || webhook`,
          priority: 0,
        })} from noted`,
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
