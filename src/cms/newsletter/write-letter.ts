/**
 * Makes the letter of the week, on the day that the settings name: which texts are new, and one mail in the outbox for
 * each reader. What the letter says of them is read when it is sent. Run twice at once, the second finds it made.
 */

import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { newsKinds } from '@/domain/kinds'
import { letterDue } from '@/domain/newsletter/days'
import { liveState } from '@/domain/workflow/states'
import { now } from '../clock'
import { app, type RowOf, stored } from '../db/tables'
import { inTransaction, lockSubject, query } from '../db/transaction'
import { addingEach } from '../payload/job-queue'
import { readLiveSettings } from './live-settings'

/** Further back nothing is news, also where no letter went for long. */
const newFor = '30 days'
const mostTexts = 50

/** @returns how many mails it made */
export function writeLetter(payload: Payload): Promise<number> {
  return inTransaction(payload, null, async (req) => {
    await lockSubject(req, 'newsletter: the letter')
    const { newsletterDay } = await readLiveSettings(req)
    const day = newsletterDay && letterDue(now(), newsletterDay, await lastLetterDay(req))
    return day && (await gatherNews(req, day)) ? queueForEverybody(req, day) : 0
  })
}

export async function lastLetterDay(req: PayloadRequest): Promise<string | null> {
  const [row] = await query(req, sql`select max(day)::text as day from ${app.letters}`)
  return (row?.day as string | null | undefined) ?? null
}

/**
 * What has gone live for the first time and was in no letter yet. Not by the time of the last letter: what was being
 * published at that moment would be in none. What was forced waits for its second look: a letter cannot be taken
 * back as a page can.
 */
async function gatherNews(req: PayloadRequest, day: string): Promise<boolean> {
  const rows = await query<RowOf<typeof app.letters, 'day'>>(
    req,
    sql`insert into ${app.letters} (day, texts)
        select ${day}::date, array_agg(text order by first_published_at desc) from (
          select i.subject_collection || ':' || i.subject_id as text, i.first_published_at from ${stored.workflow_items} i
          where i.live = ${liveState.live} and i.subject_collection in ${newsKinds}
            and i.first_published_at > ${now().toISOString()}::timestamptz - ${newFor}::interval
            and not exists (
              select from ${app.letters} l where i.subject_collection || ':' || i.subject_id = any (l.texts)
            )
          order by i.first_published_at desc limit ${mostTexts}
        ) news
        where exists (select from ${app.subscribers} where confirmed_at is not null)
        having count(*) > 0
        returning day`,
  )
  return rows.length > 0
}

/** In a queue of their own, one after the other and behind everything else: thousands of letters hold nothing up. */
async function queueForEverybody(req: PayloadRequest, day: string): Promise<number> {
  const rows = await query(
    req,
    sql`with queued as (
          insert into ${app.mails} (key, to_subscriber, kind, content)
          select 'letter:' || ${day} || ':' || id, id, 'letter',
            jsonb_build_object('day', ${day}::text, 'when', 'now')
          from ${app.subscribers} where confirmed_at is not null
          on conflict (key) do nothing returning key
        ), jobs as (
          select ${addingEach('send-mail', 'letters', { input: sql`json_build_object('key', key)`, jobKey: sql`'mail:' || key`, priority: 10 })} from queued
        )
        update ${app.letters} set receivers = (select count(id) from jobs) where day = ${day}::date returning receivers`,
  )
  return Number(rows[0]?.receivers ?? 0)
}
