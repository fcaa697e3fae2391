/** Puts a mail into the outbox as part of the caller's transaction: no commit, no mail; a commit, one mail. */

import { sql } from '@payloadcms/db-postgres'
import type { JobName } from '../db/add-job'
import { app } from '../db/tables'
import { query } from '../db/transaction'
import type { InTransaction } from '../payload/executor'
import { addingEach } from '../payload/job-queue'
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
  await queueMails(req, [{ mail, when }])
}

type Queued = { readonly mail: NewMail; readonly when: Exclude<When, 'never'> }

/** However many, in one statement. */
export async function queueMails(req: InTransaction, queued: readonly Queued[]): Promise<void> {
  if (queued.length === 0) return
  const rows = queued.map(({ mail, when }) => {
    const { user, address, subscriber } = { user: null, address: null, subscriber: null, ...mail.to }
    return {
      key: mail.key,
      ...{ to_user: user, to_address: address, to_subscriber: subscriber },
      topic: when === 'now' ? (mail.topic ?? null) : null,
      kind: mail.kind,
      content: { ...mail.content, when },
    }
  })
  await query(
    req,
    sql`with queued as (
          insert into ${app.mails} (key, to_user, to_address, to_subscriber, topic, kind, content)
          select key, to_user, to_address, to_subscriber, topic, kind, content
          from jsonb_populate_recordset(null::${app.mails}, ${JSON.stringify(rows)}::jsonb)
          on conflict (key) do nothing returning key, content ->> 'when' as at
        )
        select ${addingEach('send-mail' satisfies JobName, sql`null`, {
          input: sql`json_build_object('key', key)`,
          jobKey: sql`'mail:' || key`,
          priority: null,
        })} from queued where at = 'now'`,
  )
}
