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
import { readMakersOf, readWritersOf } from './contributors'
import { type Content, readLatestVersions, readPublicRows, type Version } from './copies'
import { type Item, readItems, untouched } from './item'
import { hasOpenCase } from './open-case'
import { pairs, type Reference } from './reference'
import { readReferenced } from './referenced'
import { releasesOf } from './release-place'

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
  const [loaded = null] = await loadSubjects(req, [reference])
  return loaded
}

/** Several of them, in their order, with as many questions as for one. */
export async function loadSubjects(
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<(Loaded | null)[]> {
  const rows = await readPublicRows(req, references)
  const items = await readItems(req, references)
  const versions = await readLatestVersions(req, references)
  const writers = await readWritersOf(req, references)
  const makers = await readMakersOf(req, items)
  const blocking = await countOpenBlockingComments(req, references)
  const releases = await releasesOf(req, references)
  let everybody: readonly Reviewer[] | undefined
  const all: (Loaded | null)[] = []
  for (const [at, reference] of references.entries()) {
    const { kind, id } = reference
    const publicRow = rows[at] ?? null
    if (!publicRow) {
      all.push(null)
      continue
    }
    const [item, latest] = [items[at] ?? untouched, versions[at] ?? null]
    const changed = changedSinceLive(item, publicRow, latest)
    const isAnybodys = changed === 'all' || changed.length === 0
    if (!isAnybodys) everybody ??= await readReviewers(req)
    const reviewers = isAnybodys ? [] : (everybody ?? [])
    const read: Read = { reference, publicRow, item, latest, writers: writers[at] ?? [], changed, reviewers }
    const contributors = [...new Set([...read.writers, ...(makers[at] ?? [])])].sort()
    const openBlockingComments = blocking.get(`${kind}:${id}`) ?? 0
    const release = releases.get(`${kind}:${id}`) ?? null
    all.push({
      ...read,
      subject: { ...(await subjectOf(req, read, contributors)), openBlockingComments, release },
    })
  }
  return all
}

type Read = Omit<Loaded, 'subject'>

async function subjectOf(
  req: PayloadRequest,
  { reference, publicRow, item, latest, changed, reviewers }: Read,
  contributors: string[],
): Promise<Omit<Subject, 'openBlockingComments' | 'release'>> {
  return {
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
    // Asked only where it counts: what is not down needs no case to be closed.
    hasOpenCase: item.live === liveState.taken_down && (await hasOpenCase(req, reference)),
    forcedBy: item.forcedBy,
    scheduledFor: item.scheduledFor,
    reinstatementBy: item.reinstatementBy?.hash === hashToReinstate(item) ? item.reinstatementBy : null,
    proposedNotice: item.proposedNotice,
  }
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

async function countOpenBlockingComments(
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await query<{ kind: string; id: string; n: number }>(
    req,
    sql`select subject_collection as kind, subject_id as id, count(*)::int as n from ${stored.review_comments}
        where (subject_collection, subject_id) in ${pairs(references)} and is_blocking and resolved_at is null
        group by subject_collection, subject_id`,
  )
  return new Map(rows.map(({ kind, id, n }) => [`${kind}:${id}`, n]))
}
