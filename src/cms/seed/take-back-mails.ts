/** The seed's own receipts and notices: hundreds of mails about nothing new. Taken back before the worker sees them. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { query } from '../review/transaction'
import { seedOrigin } from './bring-live'

/** Removes the queued mails of the seed's events; their jobs find nothing to send and are done. */
export async function takeBackMails(payload: Payload): Promise<void> {
  await query(
    { payload },
    sql`delete from app.mails where sent_at is null and split_part(key, ':', 1) in
        (select id::text from workflow_events where origin = ${seedOrigin})`,
  )
}
