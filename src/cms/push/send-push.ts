/**
 * Tells one telephone that something has happened to one text. What it is told is encrypted for that telephone, and says
 * which text and nothing else: the words on its screen are its own.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import webPush from 'web-push'
import { z } from 'zod'
import { isTaken } from '@/domain/webhooks/states'
import { env } from '@/env'
import { now } from '../clock'
import { app, type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import { vapidKey } from '../secrets/vapid-key'
import { post } from '../webhooks/post'
import { goodFor } from './queue-push'
import { opened } from './subscription'

/** Nobody will be reached there any more (RFC 8030). */
const gone = [404, 410]

const job = z.object({ telephone: z.uuid(), kind: z.string(), id: z.string(), until: z.iso.datetime() })

/** @throws when the push service does not take it: the queue tries again later */
export async function sendPush(payload: Payload, input: unknown): Promise<void> {
  const { telephone, kind, id, until } = job.parse(input)
  if (now() > new Date(until)) return
  const [row] = await query<RowOf<typeof app.push_subscriptions, 'person' | 'sealed'>>(
    { payload },
    sql`select s.person, s.sealed from ${app.push_subscriptions} s
          join ${stored.users} u on u.id = s.person and u.closed_at is null where s.id = ${telephone}`,
  )
  if (!row) return
  const { endpoint, body, headers } = webPush.generateRequestDetails(
    opened(row.person, row.sealed),
    JSON.stringify({ kind, id }),
    { TTL: goodFor, vapidDetails: { subject: whoAsks(), ...vapidKey() } },
  )
  const answer = await post(endpoint, { headers: headers as Record<string, string>, body }, env.PUSH_HOSTS)
  if (isTaken(answer)) return
  if ('status' in answer && gone.includes(answer.status)) {
    await query(
      { payload },
      sql`delete from ${app.push_subscriptions} where id = ${telephone} and sealed = ${row.sealed}`,
    )
    return
  }
  throw new Error(
    `A push service did not take a notice: ${'status' in answer ? answer.status : answer.failure}`,
  )
}

/** Where the push service turns to with a complaint. */
const whoAsks = () => (env.SERVER_URL.startsWith('https:') ? env.SERVER_URL : `mailto:${env.MAIL_FROM}`)
