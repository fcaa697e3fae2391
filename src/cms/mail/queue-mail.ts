/** Puts a mail into the outbox as part of the caller's transaction: no commit, no mail; a commit, one mail. */

import { sql } from '@payloadcms/db-postgres'
import { addJob } from '../db/add-job'
import { app, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import type { InTransaction } from '../payload/executor'
import type { NewMail } from './new-mail'
import type { When } from './preferences'

/**
 * @param mail its key is what makes it one mail: queueing the same key again does nothing
 * @param when a daily mail waits for the digest
 */
export async function queueMail(
  req: InTransaction,
  mail: NewMail,
  when: Exclude<When, 'never'> = 'now',
): Promise<void> {
  const { user, address, subscriber } = { user: null, address: null, subscriber: null, ...mail.to }
  const rows = await query<RowOf<typeof app.mails, 'key'>>(
    req,
    sql`insert into ${app.mails} (key, to_user, to_address, to_subscriber, topic, kind, content)
        values (${mail.key}, ${user}, ${address}, ${subscriber}, ${when === 'now' ? (mail.topic ?? null) : null}, ${mail.kind}, ${JSON.stringify({ ...mail.content, when })}::jsonb)
        on conflict (key) do nothing returning key`,
  )
  if (rows.length > 0 && when === 'now')
    await addJob(req, 'send-mail', { key: mail.key }, { jobKey: `mail:${mail.key}` })
}
