/**
 * What time alone changes, looked at by the worker every few minutes: pictures whose consent has ended come down by
 * themselves, and safeguarding is warned 60 and 14 days before. Idempotent; each warning is one mail.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import { queueMail } from '@/cms/mail/queue-mail'
import { expiryOf, warningDays } from '@/domain/safeguarding/expiry'
import { publicLiveStates } from '@/domain/workflow/states'
import { env } from '@/env'
import { findingTexts } from '@/messages/findings/texts'
import { type RowOf, stored } from '../db/tables'
import { inTransaction, query, throughTheDoor } from '../db/transaction'
import { peopleWithRole } from '../people/people-with-role'
import { recheckPictures } from '../publication/recheck-pictures'

/** Pictures looked at in one transaction. */
const batch = 500

/** @returns the pictures that came down */
export async function sweepPictures(payload: Payload): Promise<string[]> {
  const closed: string[] = []
  let after = '00000000-0000-0000-0000-000000000000'
  while (after) {
    after = await throughTheDoor(payload, null, async (req) => {
      const ids = await peopleShownAfter(req, after)
      closed.push(...(await recheckPictures(req, ids)))
      return ids.length === batch ? (ids.at(-1) ?? '') : ''
    })
  }
  await inTransaction(payload, null, warnOfEndingConsents)
  return closed
}

/** Pictures of people that a public document uses, open or closed: what waited for a confirmation opens with it. */
async function peopleShownAfter(req: PayloadRequest, after: string): Promise<string[]> {
  const rows = await query<RowOf<typeof stored.media, 'id'>>(
    req,
    sql`select id from ${stored.media} where id > ${after} and depicts <> 'nobody' and exists (
          select 1 from ${stored.workflow_items}
          where live in ${publicLiveStates} and live_refs @> jsonb_build_array('media:' || media.id)
        ) order by id limit ${batch}`,
  )
  return rows.map(({ id }) => id)
}

async function warnOfEndingConsents(req: PayloadRequest): Promise<void> {
  const today = now()
  const [first] = warningDays
  const rows = await query<RowOf<typeof stored.consents, 'id' | 'code' | 'valid_until'>>(
    req,
    sql`select distinct c.id, c.code, c.valid_until from ${stored.consents} c
        join ${stored.media_rels} r on r.consents_id = c.id join ${stored.media} m on m.id = r.parent_id and m.is_open
        where c.withdrawn_at is null and c.valid_until between ${today.toISOString()}::timestamptz
          and ${today.toISOString()}::timestamptz + ${`${first} days`}::interval`,
  )
  if (rows.length === 0) return
  const people = await peopleWithRole(req, 'safeguarding')
  for (const { id, code, valid_until: until } of rows) {
    const end = new Date(until)
    const days = expiryOf(end, today) === 'verySoon' ? warningDays[1] : first
    for (const person of people) {
      const { subject, text } = findingTexts(person.language).consentEnds(
        String(code),
        end.toISOString().slice(0, 10),
        `${env.SERVER_URL}/admin/collections/consents/${id}`,
      )
      await queueMail(req, {
        // The last day is part of the key: a consent that was renewed is warned of anew.
        key: `consentEnds:${id}:${end.toISOString()}:${days}:${person.id}`,
        to: { user: person.id },
        kind: 'plain',
        content: { subject, text },
      })
    }
  }
}
