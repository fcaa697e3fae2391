/**
 * The workflow's promises as they can be seen from outside: a bookkeeping of its own, that shares no code with the
 * service, compared with the database after every act.
 */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { expect } from 'vitest'
import { query, type Row } from '@/cms/db/transaction'
import { hashOf } from '@/cms/document/content-hash'
import { readPublicRow, readVersion } from '@/cms/document/copies'
import { type Item, readItem } from '@/cms/document/item'
import type { Reference } from '@/cms/document/reference'
import { tablesOf } from '@/cms/payload/version-rows'
import type { TransitionName } from '@/domain/workflow/transitions'
import type { Attempt, Outcome } from './acts'
import { openCms } from './cms'

/** Everything that can be seen of a document at one moment. */
export type Seen = {
  readonly item: Item
  readonly latestHash: string | null
  /** What readers get, or null when there is nothing. */
  readonly publicHash: string | null
  readonly events: readonly Row[]
  readonly approvals: readonly Row[]
  readonly latestRows: number
}

/** Looks at a document, with the eyes of its readers and below the CMS. */
export async function lookAt(reference: Reference): Promise<Seen> {
  const payload = await openCms()
  const req = await createLocalReq({}, payload)
  const { kind, id } = reference
  const { versions } = tablesOf(kind)
  const of = sql`subject_collection = ${kind} and subject_id = ${id}`
  const anonymous = { collection: kind as 'stories', where: { id: { equals: id } }, overrideAccess: false }
  const [item, latest, row, readable, events, approvals, latestRows] = await Promise.all([
    readItem(req, reference),
    readVersion(req, reference),
    readPublicRow(req, reference),
    payload.count(anonymous),
    query(req, sql`select * from workflow_events where ${of} order by at, id`),
    query(req, sql`select * from approvals where ${of} order by at`),
    query(req, sql`select count(*)::int as n from ${versions} where parent_id = ${id} and latest`),
  ])
  return {
    item,
    latestHash: latest?.hash ?? null,
    publicHash: readable.totalDocs > 0 ? hashOf(row) : null,
    events,
    approvals,
    latestRows: Number(latestRows[0]?.n),
  }
}

const changesWhatReadersSee = new Set<TransitionName>([
  'publish',
  'goLive',
  'forcePublish',
  'withdraw',
  'takeDown',
  'reinstate',
])
const done = (events: readonly Row[]) => events.filter(({ is_refused }) => !is_refused)
const nameOf = ({ by }: Attempt) => (typeof by === 'string' ? by : String(by.id))

/** Who wrote what, as a bystander would note it down. */
export class Bystander {
  /** Writers of what is live without anybody else having approved it. */
  private unseen = new Set<string>()
  /** Writers of the open working copy. */
  private open = new Set<string>()
  /** Who put it live past review: not its writer, but nobody to look at it a second time. */
  private forcer: string | null = null
  private forcedHashes = new Set<string>()
  private wasLive = false
  tried = 0

  constructor(author: string) {
    this.open.add(author)
  }

  /** Compares one act and its outcome with what was seen before and after it. */
  judge(act: Attempt, outcome: Outcome, before: Seen, after: Seen): void {
    this.tried += 1
    this.oneEventEach(act, outcome, before, after)
    if (outcome === 'done') this.note(act, before, after)
    else expect(after.item).toEqual(before.item)
    this.check(act, before, after)
  }

  /** What must hold whatever was done, also by several people at once. */
  check(act: Pick<Attempt, 'name'> | null, before: Seen, after: Seen): void {
    const { item } = after
    // I1: readers get something that was approved or force-published, or nothing.
    const isPublic = item.live === 'live' || item.live === 'live_unreviewed'
    expect(after.publicHash !== null, `readable while ${item.live}`).toBe(isPublic)
    if (after.publicHash !== null) {
      const known = new Set([...after.approvals.map(({ hash }) => String(hash)), ...this.forcedHashes])
      expect(known).toContain(after.publicHash)
      expect(after.publicHash).toBe(item.liveHash)
    }
    // I3: one working copy.
    if (item.latestVersion) expect(after.latestRows).toBe(1)
    // I5: what counts as approved is what was approved.
    if (item.working === 'approved' || item.working === 'scheduled') {
      expect(after.latestHash).toBe(item.approvedHash)
      expect(after.approvals.map(({ hash }) => hash)).toContain(item.approvedHash)
    }
    // I6: what is scheduled does not change.
    if (before.item.working === 'scheduled' && item.working === 'scheduled')
      expect(after.latestHash).toBe(before.latestHash)
    // I8: the live copy changes by publication alone.
    if (act && !changesWhatReadersSee.has(act.name)) expect(after.publicHash).toBe(before.publicHash)
    // I9: the log is one unbroken chain that ends where the document stands.
    let at = { working: 'none', live: 'never' }
    for (const event of done(after.events)) {
      expect({ working: event.from_working, live: event.from_live }).toEqual(at)
      at = { working: String(event.to_working ?? 'none'), live: String(event.to_live ?? 'never') }
    }
    expect({ working: item.working, live: item.live }).toEqual(at)
  }

  private oneEventEach(act: Attempt, outcome: Outcome, before: Seen, after: Seen): void {
    const added = after.events.slice(before.events.length)
    const isSilent =
      outcome === 'notFound' ||
      outcome === 'wrongRole' ||
      (act.name === 'save' && outcome === 'done' && after.latestHash === before.latestHash)
    if (isSilent && added.length === 0) return
    expect(added.map(({ name, is_refused }) => ({ name, is_refused }))).toEqual([
      { name: act.name, is_refused: outcome !== 'done' },
    ])
  }

  /** Writes down what one done act means. */
  note(act: Attempt, before: Seen, after: Seen): void {
    const who = nameOf(act)
    if (act.name === 'save' && after.latestHash !== before.latestHash) this.open.add(who)
    // I4: nobody approves what she wrote.
    if (act.name === 'approve') expect([...this.open, ...this.unseen]).not.toContain(who)
    if (act.name === 'approveRetrospectively') {
      expect([...this.unseen, this.forcer]).not.toContain(who)
      this.unseen.clear()
    }
    if (act.name === 'forcePublish') {
      this.forcedHashes.add(String(after.publicHash))
      this.unseen = new Set([...this.unseen, ...this.open])
      this.forcer = who
      this.open.clear()
    }
    const isApproved = act.name === 'publish' || act.name === 'goLive'
    if (
      isApproved ||
      (act.name === 'reinstate' && before.item.working === 'approved' && after.item.live === 'live')
    ) {
      this.open.clear()
      this.unseen.clear()
    }
    // Thrown away, unless there is nothing to go back to.
    if (act.name === 'discard' && this.wasLive) this.open.clear()
    this.wasLive ||= after.item.live !== 'never'
  }
}
