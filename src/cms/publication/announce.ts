/** Brings a change of what the public sees before it: into what readers are answered from, and to every instance. */
import type { PayloadRequest } from 'payload'
import { touchedBy, touchedByFiles } from '@/domain/touched'
import { isPublic } from '@/domain/workflow/states'
import type { Item } from '../document/item'
import type { Reference } from '../document/reference'
import { reopenFiles } from '../open-files/reopen-files'
import { namesIn } from '../published/names-in'
import { tellChange } from '../published/tell-change'
import { touch } from '../published/touch'
import { writeDocument } from '../published/write-document'
import { askToPing } from '../webhooks/ping-hub'
import { rememberAddress } from './remember-address'

/** Compares the workflow's memory before and after; a change that readers cannot see announces nothing. */
export async function announce(
  req: PayloadRequest,
  reference: Reference,
  before: Item,
  after: Item,
): Promise<void> {
  const isSame =
    before.live === after.live &&
    before.notice === after.notice &&
    (!isPublic(after.live) ||
      (before.liveVersion === after.liveVersion &&
        before.lastReviewedAt?.getTime() === after.lastReviewedAt?.getTime()))
  if (isSame) return
  // The memory's slug is the working copy's, except now: a version that goes live is the latest.
  if (isPublic(after.live) && after.slug && before.liveVersion !== after.liveVersion)
    await rememberAddress(req, reference, after.slug)
  const had = await namesIn(req, reference, before)
  // Files first: a document is found by the words of its open file, and who closes a file locks in the same order.
  const { changed } = await reopenFiles(req, [...before.liveRefs, ...after.liveRefs])
  await writeDocument(req, reference, after)
  const { kind, id } = reference
  const change = {
    had,
    has: await namesIn(req, reference, after),
    isFirst: before.firstPublishedAt === null,
  }
  await touch(req, [...touchedBy(kind, id, change), ...touchedByFiles(changed)])
  await askToPing(req, reference, [...(change.had ?? []), ...(change.has ?? [])])
  await tellChange(req, reference, before, after)
}
