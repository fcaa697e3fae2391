/** Starts, pauses and stops. A paused webhook keeps what it would have sent; a stopped one keeps nothing. */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { StoppedBecause } from '@/domain/webhooks/states'
import { env } from '@/env'
import type { Webhook } from '@/generated/payload-types'
import { mailPerson } from '../accounts/mail-person'
import { now } from '../clock'
import { app, type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import { idsWithRole } from '../people/people-with-role'
import { wake } from './note-deliveries'

/**
 * Who saves the form has read the row before its address was looked up, which may take seconds: what has become of the
 * state meanwhile stays.
 */
export const keepState: CollectionBeforeChangeHook<Webhook> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !originalDoc) return data
  const [row] = await query<RowOf<typeof stored.webhooks, 'state' | 'state_since' | 'stopped_because'>>(
    req,
    sql`select state, state_since, stopped_because from ${stored.webhooks} where id = ${originalDoc.id}
        for no key update`,
  )
  return row
    ? { ...data, state: row.state, stateSince: row.state_since, stoppedBecause: row.stopped_because }
    : data
}

/** What waits begins anew: the days that it was held back are not the receiver's. @returns whether it is on */
export async function start(req: PayloadRequest, webhook: string): Promise<boolean> {
  const started = await query(
    req,
    sql`update ${stored.webhooks} set state = 'on', state_since = ${now().toISOString()}, stopped_because = null
        where id = ${webhook} and state <> 'on'
          and exists (select from ${app.webhook_secrets} where webhook = ${webhook} and ends_at is null) returning 1`,
  )
  if (started.length === 0) return false
  await query(
    req,
    sql`update ${app.webhook_deliveries} set attempts = 0, first_try_at = null, next_try_at = ${now().toISOString()}
        where webhook = ${webhook} and outcome is null`,
  )
  await wake(req, webhook)
  return true
}

export async function pause(req: PayloadRequest, webhook: string): Promise<void> {
  await query(
    req,
    sql`update ${stored.webhooks} set state = 'paused', state_since = ${now().toISOString()}
        where id = ${webhook} and state = 'on'`,
  )
}

/** What waits is given up, and whoever answers for it hears of it, and every administrator. */
export async function stop(
  req: PayloadRequest,
  webhook: string,
  because: Exclude<StoppedBecause, 'isNew'>,
): Promise<void> {
  const [stopped] = await query(
    req,
    sql`update ${stored.webhooks} set state = 'stopped', state_since = ${now().toISOString()}, stopped_because = ${because}
        where id = ${webhook} and state <> 'stopped' returning name, responsible_id`,
  )
  if (!stopped) return
  await query(
    req,
    sql`update ${app.webhook_deliveries} set outcome = 'given_up', next_try_at = null
        where webhook = ${webhook} and outcome is null`,
  )
  const link = `${env.SERVER_URL}/admin/collections/webhooks/${webhook}`
  const told = new Set(await idsWithRole(req, 'admin'))
  if (stopped.responsible_id) told.add(String(stopped.responsible_id))
  for (const person of told)
    await mailPerson(req, person, (mails, name) =>
      mails.webhookStopped(name, String(stopped.name), because, link),
    )
}
