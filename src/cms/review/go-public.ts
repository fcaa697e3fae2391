/** Puts the latest version before readers, and proves before the commit that it is the approved one. */
import type { PayloadRequest } from 'payload'
import { now } from '../clock'
import { hashOf } from '../document/content-hash'
import {
  type Content,
  publishLatest,
  publishVersions,
  readLatestVersions,
  readPublicRows,
  type Version,
} from '../document/copies'
import { dueDate } from '../document/deadlines'
import type { Item } from '../document/item'
import type { Reference } from '../document/reference'
import { readReferencedOf } from '../document/referenced'
import type { Loaded } from '../document/subject'
import type { Act } from './act'
import { mirrorOf } from './record-save'

/**
 * I1: each public row is written from the latest version and compared with the approved hash, read back from the
 * database, before the transaction may commit.
 * @returns what changes of each one's memory, in their order
 * @throws Error when a row would differ by a byte: everything is rolled back
 */
export async function goPublicTogether(
  req: PayloadRequest,
  all: readonly Loaded[],
): Promise<Partial<Item>[]> {
  await publishVersions(
    req,
    all.map(({ reference, latest }) => ({ reference, version: latest?.id ?? '' })),
  )
  return proven(req, all)
}

/** Of one that no gate has passed whole: Payload validates it. */
export async function forcePublic({ req, loaded }: Act): Promise<Partial<Item>> {
  await publishLatest(req, loaded.reference)
  const [memory = {}] = await proven(req, [loaded])
  return memory
}

async function proven(req: PayloadRequest, all: readonly Loaded[]): Promise<Partial<Item>[]> {
  const references = all.map(({ reference }) => reference)
  const rows = await readPublicRows(req, references)
  const hashes = await hashesOf(req, references, rows)
  const versions = await readLatestVersions(req, references)
  const nextReviewAt = await dueDate(req, 'freshnessMonths')
  return all.map((loaded, at) => {
    const live = versions[at]
    const { kind, id } = loaded.reference
    const approved = loaded.latest?.hash
    if (!live || approved === undefined || hashes[at] !== approved || live.hash !== approved)
      throw new Error(`The public copy of ${kind} ${id} would differ from the approved version.`)
    return memoryOf(req, loaded, live, nextReviewAt)
  })
}

export async function goPublic({ req, loaded }: Act): Promise<Partial<Item>> {
  const [memory = {}] = await goPublicTogether(req, [loaded])
  return memory
}

async function hashesOf(
  req: PayloadRequest,
  references: readonly Reference[],
  rows: readonly (Content | null)[],
): Promise<(string | null)[]> {
  const hashes = new Map<string, string>()
  const written = references.flatMap((reference, at) => {
    const row = rows[at]
    return row ? [{ reference, row }] : []
  })
  for (const [kind, those] of Map.groupBy(written, ({ reference }) => reference.kind)) {
    const referenced = await readReferencedOf(
      req,
      kind,
      those.map(({ row }) => row),
    )
    for (const [at, { reference, row }] of those.entries())
      hashes.set(`${kind}:${reference.id}`, hashOf(row, referenced[at]))
  }
  return references.map(({ kind, id }) => hashes.get(`${kind}:${id}`) ?? null)
}

function memoryOf(
  req: PayloadRequest,
  { reference, item }: Loaded,
  live: Version,
  nextReviewAt: Date,
): Partial<Item> {
  const mirror = mirrorOf(req, reference, live)
  return {
    ...mirror,
    liveVersion: live.id,
    liveHash: live.hash,
    liveRefs: mirror.workingRefs,
    approvedVersion: null,
    approvedHash: null,
    claimant: null,
    submitter: null,
    submittedAt: null,
    dueAt: null,
    scheduledFor: null,
    scheduledBy: null,
    failure: null,
    withdrawnBecause: null,
    notice: null,
    proposedNotice: null,
    redirectTo: null,
    forcedBy: null,
    secondLookDueAt: null,
    publishedAt: now(),
    firstPublishedAt: item.firstPublishedAt ?? now(),
    lastReviewedAt: now(),
    nextReviewAt,
  }
}
