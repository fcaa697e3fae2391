/** Gathers what the judge needs to know about one document, inside the transaction and under its lock. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/domain/id-of'
import type { ChangedLanguages } from '@/domain/review/changed-languages'
import { type Reviewer, whoReads } from '@/domain/review/who-reads'
import { isStaff, type Person } from '@/domain/roles'
import { isOwnLeader } from '@/domain/workflow/decide'
import { isPublic, liveState, workingState } from '@/domain/workflow/states'
import type { Subject } from '@/domain/workflow/subject'
import { stored } from '../db/tables'
import { query } from '../db/transaction'
import { readReviewers } from '../people/reviewers'
import { changedSinceLive } from './changed-since-live'
import { hashOf } from './content-hash'
import { readMakers, readWriters } from './contributors'
import { type Content, readPublicRow, readVersion, type Version } from './copies'
import { type Item, readItem } from './item'
import { hasOpenCase } from './open-case'
import type { Reference } from './reference'
import { readReferenced } from './referenced'
import { releaseOf } from './release-place'

export type Loaded = {
  readonly reference: Reference
  readonly item: Item
  readonly subject: Subject
  readonly publicRow: Content
  readonly latest: Version | null
  /** Those of the contributors who wrote in it. */
  readonly writers: readonly string[]
  readonly changed: ChangedLanguages
  /** Everybody who reviews; nobody has to be looked up where any of them may. */
  readonly reviewers: readonly Reviewer[]
}

/** @returns null when there is no such document */
export async function loadSubject(req: PayloadRequest, reference: Reference): Promise<Loaded | null> {
  const publicRow = await readPublicRow(req, reference)
  if (!publicRow) return null
  const item = await readItem(req, reference)
  const latest = await readVersion(req, reference)
  const writers = await readWriters(req, reference)
  const contributors = [...new Set([...writers, ...(await readMakers(req, item))])].sort()
  const changed = changedSinceLive(item, publicRow, latest)
  const reviewers = changed === 'all' || changed.length === 0 ? [] : await readReviewers(req)
  const subject: Subject = {
    kind: reference.kind,
    working: item.working,
    live: item.live,
    latestVersion: latest?.id ?? null,
    latestHash: latest?.hash ?? null,
    approvedHash: item.approvedHash,
    liveHash: item.liveHash,
    publicHash: await publicHash(req, reference, item, publicRow),
    contributors,
    readBy: whoReads(changed, reviewers, contributors).map(({ id }) => id),
    author: item.author,
    submitter: item.submitter,
    claimant: item.claimant,
    // Payload's own access rule looks at only one of the two, which is how its tenant plugin leaks.
    municipalities: [idOf(publicRow.municipality), idOf((latest?.content ?? publicRow).municipality)],
    openBlockingComments: await countOpenBlockingComments(req, reference),
    // Asked only where it counts: what is not down needs no case to be closed.
    hasOpenCase: item.live === liveState.taken_down && (await hasOpenCase(req, reference)),
    forcedBy: item.forcedBy,
    scheduledFor: item.scheduledFor,
    reinstatementBy: item.reinstatementBy?.hash === hashToReinstate(item) ? item.reinstatementBy : null,
    proposedNotice: item.proposedNotice,
    release: await releaseOf(req, reference),
  }
  return { reference, item, subject, publicRow, latest, writers, changed, reviewers }
}

/** What a reinstatement would bring up: a mended and approved working copy, else what was taken down. */
export function hashToReinstate({ working, approvedHash, liveHash }: Item): string | null {
  return working === workingState.approved ? approvedHash : liveHash
}

/** Names of those whose review it is, where it is not anybody's. */
export const namesOfThoseWhoRead = ({ reviewers, subject }: Loaded): string[] =>
  reviewers.filter(({ id }) => subject.readBy.includes(id)).map(({ name }) => name)

/** Whether this person may know that the document exists: staff, its own leader, or anybody once it is public. */
export function maySee(person: Person | null, subject: Subject): boolean {
  return isPublic(subject.live) || isStaff(person) || (person !== null && isOwnLeader(person, subject))
}

/** Asked only where readers' copy itself is decided about: put back, or looked at a second time. */
async function publicHash(
  req: PayloadRequest,
  { kind }: Reference,
  { live }: Item,
  publicRow: Content,
): Promise<string | null> {
  if (live !== liveState.taken_down && live !== liveState.live_unreviewed) return null
  return hashOf(publicRow, await readReferenced(req, kind, publicRow))
}

async function countOpenBlockingComments(req: PayloadRequest, { kind, id }: Reference): Promise<number> {
  const rows = await query<{ n: number }>(
    req,
    sql`select count(*)::int as n from ${stored.review_comments}
        where subject_collection = ${kind} and subject_id = ${id} and is_blocking and resolved_at is null`,
  )
  return Number(rows[0]?.n ?? 0)
}
