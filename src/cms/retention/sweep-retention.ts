/**
 * Lets go of what nobody needs any more (GDPR art. 5.1 e), once a night: evidence a time after its pictures went out of
 * use, closed cases and messages, originals of blurred pictures, drafts, links to previews, what mails said, addresses
 * for the newsletter that nobody confirmed, what webhooks were sent, and counts of page views. What was done stays in the log, what it was about goes.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import { daysToConfirm } from '@/domain/newsletter/asking'
import { dayOf } from '@/domain/page-views'
import { daysAfter, monthsAfter } from '@/domain/safeguarding/calendar'
import { isOverdue, type Retention, usualRetention } from '@/domain/safeguarding/retention'
import { publicLiveStates } from '@/domain/workflow/states'
import { eraseEdition } from '../consents/evidence'
import { app, type RowOf, stored } from '../db/tables'
import { query, throughTheDoor } from '../db/transaction'
import { letGoOfWritten } from '../mail/transport'
import { eraseSubscriber } from '../newsletter/leave'
import { removingEach } from '../payload/job-queue'
import { tellHistoryOfConsent } from '../safeguarding/picture-history'
import { letGoOfDeliveries } from '../webhooks/delivery-log'
import { sweepDrafts } from './sweep-drafts'

export type LetGo = {
  readonly evidence: number
  readonly cases: number
  readonly messages: number
  readonly originals: number
  readonly drafts: number
  readonly pageViews: number
  readonly mails: number
  readonly links: number
  readonly subscribers: number
  readonly deliveries: number
}

/** @returns how many of each went */
export async function sweepRetention(payload: Payload): Promise<LetGo> {
  let settings = usualRetention
  const gone = await throughTheDoor(payload, null, async (req) => {
    settings = await retentionOf(req)
    return {
      evidence: await letGoOfEvidence(req, settings),
      cases: await letGoOfClosed(req, 'cases', settings),
      messages: await letGoOfClosed(req, 'contact-messages', settings),
      originals: await letGoOfOriginals(req, settings),
      pageViews: await letGoOfPageViews(req, settings),
      mails: await letGoOfMails(req, settings),
      links: await letGoOfLinks(req, settings),
      subscribers: await letGoOfUnconfirmed(req),
      deliveries: await letGoOfDeliveries(req),
    }
  })
  await letGoOfWritten(daysAfter(now(), -settings.mailDays))
  return { ...gone, drafts: await sweepDrafts(payload, settings) }
}

async function retentionOf(req: PayloadRequest): Promise<Retention> {
  const { retention } = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { ...usualRetention, ...retention }
}

async function letGoOfEvidence(req: PayloadRequest, settings: Retention): Promise<number> {
  const today = now()
  await query(
    req,
    sql`update ${app.evidence} e set used_at = ${today.toISOString()} where e.sealed is not null and exists (
          select 1 from ${stored.media_rels} r
          join ${stored.workflow_items} w on w.live in ${publicLiveStates}
            and w.live_refs @> jsonb_build_array('media:' || r.parent_id)
          where r.path = 'consents' and r.consents_id = e.consent
        )`,
  )
  const rows = await query<RowOf<typeof app.evidence, 'id' | 'consent' | 'used_at'>>(
    req,
    sql`select id, consent, used_at from ${app.evidence} where sealed is not null order by id for update`,
  )
  const over = rows.filter((row) => isOverdue('evidence', new Date(row.used_at), today, settings))
  for (const { id } of over) await eraseEdition(req, id)
  for (const consent of new Set(over.map((row) => row.consent))) {
    await query(
      req,
      sql`update ${stored.consents} set evidence_name = null, evidence_sha256 = null, evidence_added_at = null
          where id = ${consent} and not exists (
            select 1 from ${app.evidence} where consent = ${consent} and sealed is not null
          )`,
    )
    await tellHistoryOfConsent(req, req, consent, { name: 'letGo' })
  }
  return over.length
}

async function letGoOfClosed(
  req: PayloadRequest,
  collection: 'cases' | 'contact-messages',
  settings: Retention,
): Promise<number> {
  const { docs } = await req.payload.db.find<{ id: string; closedAt?: string | null }>({
    collection,
    where: { state: { equals: 'closed' }, closedAt: { exists: true } },
    limit: 0,
    pagination: false,
    req,
  })
  const over = docs.filter(
    ({ closedAt }) => closedAt && isOverdue('closedCase', new Date(closedAt), now(), settings),
  )
  for (const { id } of over)
    await req.payload.db.deleteOne({ collection, where: { id: { equals: id } }, req })
  return over.length
}

/** An original that some document still names stays: its editor chooses the blurred one first. */
async function letGoOfOriginals(req: PayloadRequest, settings: Retention): Promise<number> {
  const rows = await query(
    req,
    sql`select original, min(at) as at from ${app.blurred} b where not exists (
          select 1 from ${stored.workflow_items} w
          where w.live_refs @> jsonb_build_array('media:' || b.original)
             or w.working_refs @> jsonb_build_array('media:' || b.original)
        ) group by original`,
  )
  const over = rows.filter((row) => isOverdue('blurredOriginal', new Date(row.at as string), now(), settings))
  for (const { original } of over)
    await req.payload.delete({ collection: 'media', id: String(original), overrideAccess: true, req })
  return over.length
}

/** They are nobody's, but what is not needed goes all the same. */
async function letGoOfPageViews(req: PayloadRequest, { pageViewMonths }: Retention): Promise<number> {
  const first = dayOf(monthsAfter(now(), -pageViewMonths))
  const rows = await query(req, sql`delete from ${app.page_views} where day < ${first}::date returning 1`)
  return rows.length
}

/**
 * What a mail said and to whom goes; that it was sent stays, or the same reminder would be sent once more. One that is
 * still waiting stays whole, however long the mail server has been gone, but for a reader's: old news helps nobody, and
 * a mailbox that takes nothing would be kept, and counted as waiting, for ever.
 */
async function letGoOfMails(req: PayloadRequest, { mailDays }: Retention): Promise<number> {
  const before = daysAfter(now(), -mailDays).toISOString()
  // A letter is made once, so that it was sent needs no remembering. One on its way at this moment goes another night.
  const letters = await query(
    req,
    sql`with gone as (
          delete from ${app.mails} where key in (
            select key from ${app.mails}
            where to_subscriber is not null and coalesce(sent_at, created_at) < ${before}::timestamptz
            for update skip locked
          ) returning key
        )
        select ${removingEach(sql`'mail:' || key`)} from gone`,
  )
  const rows = await query(
    req,
    sql`update ${app.mails} set content = '{}', to_user = null, to_address = null
        where sent_at < ${before}::timestamptz
          and (to_user is not null or to_address is not null or content <> '{}') returning 1`,
  )
  return letters.length + rows.length
}

async function letGoOfUnconfirmed(req: PayloadRequest): Promise<number> {
  const before = daysAfter(now(), -daysToConfirm).toISOString()
  const rows = await query<RowOf<typeof app.subscribers, 'id'>>(
    req,
    sql`select id from ${app.subscribers} where confirmed_at is null and asked_at < ${before}::timestamptz for update`,
  )
  for (const { id } of rows) await eraseSubscriber(req, id)
  return rows.length
}

/** A link that opens nothing any more tells who made it and for whom, for as long as a forgotten draft is kept. */
async function letGoOfLinks(req: PayloadRequest, { rejectedDraftDays }: Retention): Promise<number> {
  const before = daysAfter(now(), -rejectedDraftDays).toISOString()
  const rows = await query(
    req,
    sql`with ofReleases as (
          delete from ${app.release_links} where least(expires_at, ended_at) < ${before}::timestamptz returning 1
        ), ofDocuments as (
          delete from ${app.preview_links} where least(expires_at, ended_at) < ${before}::timestamptz returning 1
        )
        select from ofReleases union all select from ofDocuments`,
  )
  return rows.length
}
