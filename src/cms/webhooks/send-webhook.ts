/**
 * Sends the oldest that may go, and one only: its row is locked while it is on its way, and how it went is noted in the
 * transaction that wakes the next. Whoever is killed in between has noted nothing, so the same goes again under the same
 * id. What is older of a document holds back what is younger until it has arrived or is given up.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { nextTry } from '@/domain/webhooks/next-try'
import { type Answer, isGone, isTaken } from '@/domain/webhooks/states'
import { now } from '../clock'
import { app, type RowOf, stored } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import { cloudEvent, signedHeaders, type ToldChange } from './cloud-event'
import { wake } from './note-deliveries'
import { post } from './post'
import { secretsOf } from './secrets'
import { shownEverywhere } from './shown-everywhere'
import { stop } from './switch'

type Due = Pick<RowOf<typeof app.webhook_deliveries>, 'id' | 'position' | 'attempts' | 'first_try_at'> & {
  readonly address: string
}

/** @param changeAt a change as everybody is told it, by its place in the log */
export async function sendWebhook(
  payload: Payload,
  input: unknown,
  changeAt: (position: number) => Promise<ToldChange | undefined>,
): Promise<void> {
  const { webhook } = z.object({ webhook: z.uuid() }).parse(input)
  await inTransaction(payload, null, async (req) => {
    const due = await nextDue(req, webhook)
    if (!due) return
    // Asked only now: what was committed after it was asked before may not be shown yet.
    await shownEverywhere(payload)
    const answer = await send(req, webhook, due, changeAt)
    await note(req, webhook, due, answer)
    await wake(req, webhook)
  })
}

async function nextDue(req: PayloadRequest, webhook: string): Promise<Due | undefined> {
  const [due] = await query<Due>(
    req,
    sql`select d.id, d.position, d.attempts, d.first_try_at, w.address
        from ${app.webhook_deliveries} d join ${stored.webhooks} w on w.id = d.webhook
        where d.webhook = ${webhook} and d.outcome is null and d.next_try_at <= ${now().toISOString()}
          and (w.state = 'on' or d.position is null)
          and not exists (
            select from ${app.webhook_deliveries} o where o.webhook = d.webhook and o.subject = d.subject
              and o.position < d.position and o.outcome is null
          )
        order by d.position nulls first limit 1 for update of d skip locked`,
  )
  return due
}

async function send(
  req: PayloadRequest,
  webhook: string,
  { id, position, address }: Due,
  changeAt: (position: number) => Promise<ToldChange | undefined>,
): Promise<Answer> {
  const change = position === null ? null : await changeAt(Number(position))
  if (change === undefined) throw new Error('The change that a webhook is to be told is not in the log.')
  const secrets = await secretsOf(req, webhook).catch(() => [])
  if (secrets.length === 0) return { failure: 'noSecret' }
  const at = now()
  const body = cloudEvent(id, change, at)
  return post(address, { headers: signedHeaders(id, at, body, secrets), body })
}

async function note(req: PayloadRequest, webhook: string, due: Due, answer: Answer): Promise<void> {
  const at = now()
  const attempts = due.attempts + 1
  const first = due.first_try_at ? new Date(due.first_try_at) : at
  const { status, failure, retryAfter } = { status: null, failure: null, retryAfter: undefined, ...answer }
  const isTest = due.position === null
  const isOver = isTaken(answer) || isTest || isGone(answer)
  const next = isOver ? null : nextTry({ attempts, first, at, retryAfter })
  const outcome = isTaken(answer) ? 'delivered' : next ? null : 'given_up'
  await query(
    req,
    sql`update ${app.webhook_deliveries} set attempts = ${attempts}::integer, first_try_at = ${first.toISOString()},
          last_try_at = ${at.toISOString()}, next_try_at = ${next?.toISOString() ?? null}::timestamptz,
          status = ${status}::integer, failure = ${failure}::text, outcome = ${outcome}::text
        where id = ${due.id}`,
  )
  if (next) await wake(req, webhook, { delivery: due.id, at: next })
  if (outcome === 'given_up' && !isTest) await stop(req, webhook, isGone(answer) ? 'isGone' : 'gaveUp')
}
