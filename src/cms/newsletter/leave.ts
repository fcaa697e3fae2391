/** The way out: everything that is known of the reader goes, and with it what waits to be sent to her. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { app } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import { idOfLeaveToken } from './list-keys'

/** `on` can leave, `off` has, `unknown` is a link that nobody was given. */
export type Leaving = 'on' | 'off' | 'unknown'

/** Looks, and changes nothing. */
export async function findLeaving(payload: Payload, token: string): Promise<Leaving> {
  const id = idOfLeaveToken(token)
  if (!id) return 'unknown'
  const rows = await query({ payload }, sql`select from ${app.subscribers} where id = ${id}`)
  return rows.length > 0 ? 'on' : 'off'
}

/** Doing it twice does it once. */
export async function leaveList(payload: Payload, token: string): Promise<Exclude<Leaving, 'on'>> {
  const id = idOfLeaveToken(token)
  if (!id) return 'unknown'
  await inTransaction(payload, null, (req) => eraseSubscriber(req, id))
  return 'off'
}

/** Waits for no mail server: a mail that is on its way at this moment is the last, and then belongs to nobody. */
export async function eraseSubscriber(req: PayloadRequest, id: string): Promise<void> {
  await query(req, sql`delete from ${app.subscribers} where id = ${id}`)
  await query(
    req,
    sql`delete from ${app.mails} where key in (
          select key from ${app.mails} where to_subscriber = ${id} for update skip locked
        )`,
  )
}
