/** Puts the latest version before readers, and proves before the commit that it is the approved one. */
import { now } from '../clock'
import { hashOf } from '../document/content-hash'
import { publishLatest, readPublicRow, readVersion } from '../document/copies'
import { dueDate } from '../document/deadlines'
import type { Item } from '../document/item'
import { readReferenced } from '../document/referenced'
import type { Act } from './act'
import { mirrorOf } from './record-save'

/**
 * I1: the public row is written from the latest version and compared with the approved hash, read back from the
 * database, before the transaction may commit.
 * @throws Error when the row would differ by a byte: everything is rolled back
 */
export async function goPublic({ req, loaded }: Act): Promise<Partial<Item>> {
  const { reference, latest, item } = loaded
  await publishLatest(req, reference)
  const [publicRow, live] = [await readPublicRow(req, reference), await readVersion(req, reference)]
  const publicHash = publicRow && hashOf(publicRow, await readReferenced(req, reference.kind, publicRow))
  if (!latest || !live || publicHash !== latest.hash || live.hash !== latest.hash) {
    throw new Error(
      `The public copy of ${reference.kind} ${reference.id} would differ from the approved version.`,
    )
  }
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
    nextReviewAt: await dueDate(req, 'freshnessMonths'),
  }
}
