/** Has telephones told as part of the caller's transaction: no commit, no notice; a commit, one for each. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { now } from '../clock'
import type { JobName } from '../db/add-job'
import { app } from '../db/tables'
import { query } from '../db/transaction'
import type { Reference } from '../document/reference'
import { whenToSend } from '../mail/preferences'
import { addingEach } from '../payload/job-queue'

export type Notice = {
  /** Told once to each telephone, however often it is queued. */
  readonly cause: string
  readonly text: Reference
  readonly to: readonly string[]
}

/** Seconds, here and with the push service. What is older the mail has told long ago. */
export const goodFor = 86_400

/** What the desk can show. */
const shownAtDesk = 'stories'

/**
 * However many, in one statement, to those who want mail of decisions at once, beside that mail; who has it gathered, or
 * wants none, is left in peace here too.
 */
export async function queuePush(req: PayloadRequest, notices: readonly Notice[]): Promise<void> {
  const wanted = []
  for (const { cause, text, to } of notices.filter(({ text }) => text.kind === shownAtDesk))
    for (const [person, when] of await whenToSend(req, 'published', to))
      if (when === 'now') wanted.push({ person, cause, ...text })
  if (wanted.length === 0) return
  const until = new Date(now().getTime() + goodFor * 1000).toISOString()
  await query(
    req,
    sql`select ${addingEach('send-push' satisfies JobName, 'push', {
      input: sql`json_build_object('telephone', s.id, 'kind', w.kind, 'id', w.id, 'until', ${until}::text)`,
      jobKey: sql`'push:' || w.cause || ':' || s.id`,
      priority: null,
    })}
        from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w (person uuid, cause text, kind text, id text)
          join ${app.push_subscriptions} s on s.person = w.person`,
  )
}
