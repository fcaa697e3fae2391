/** Brings a change of what the public sees before it: into what readers are answered from, and to every instance. */
import type { PayloadRequest } from 'payload'
import { touchedBy, touchedByFiles } from '@/domain/touched'
import { isPublic } from '@/domain/workflow/states'
import type { Item } from '../document/item'
import type { Reference } from '../document/reference'
import { reopenFiles } from '../open-files/reopen-files'
import { namesIn } from '../published/names-in'
import { tellChanges } from '../published/tell-change'
import { touch } from '../published/touch'
import { writeDocuments } from '../published/write-document'
import { askToPing } from '../webhooks/ping-hub'
import { rememberAddresses } from './remember-address'

/** The workflow's memory of a document before an act and after it. */
export type Announced = {
  readonly reference: Reference
  readonly before: Item
  readonly after: Item
  /** The release that brought or took it. */
  readonly release?: string | undefined
}

/**
 * Compares the memory before and after; a change that readers cannot see announces nothing. However many come at once,
 * each instance is told once, and what they are told stands in few statements (ADR 164).
 */
export async function announce(req: PayloadRequest, all: readonly Announced[]): Promise<void> {
  const seen = all.filter(isSeen)
  if (seen.length === 0) return
  // The memory's slug is the working copy's, except now: a version that goes live is the latest.
  await rememberAddresses(
    req,
    seen.flatMap(({ reference, before, after }) =>
      isPublic(after.live) && after.slug && before.liveVersion !== after.liveVersion
        ? [{ ...reference, slug: after.slug }]
        : [],
    ),
  )
  const named = async (when: 'before' | 'after') =>
    namesIn(
      req,
      seen.map((one) => ({ ...one.reference, live: one[when].live })),
    )
  const had = await named('before')
  // Files first: a document is found by the words of its open file, and who closes a file locks in the same order.
  const shown = seen.flatMap(({ before, after }) => [...before.liveRefs, ...after.liveRefs])
  const { changed } = await reopenFiles(req, shown)
  await writeDocuments(
    req,
    seen.map(({ reference, after }) => ({ reference, item: after })),
  )
  const has = await named('after')
  const keys = seen.flatMap(({ reference: { kind, id }, before }, at) =>
    touchedBy(kind, id, { had: had[at], has: has[at], isFirst: before.firstPublishedAt === null }),
  )
  await touch(req, [...new Set([...keys, ...touchedByFiles(changed)])])
  for (const [at, { reference }] of seen.entries())
    await askToPing(req, reference, [...(had[at] ?? []), ...(has[at] ?? [])])
  await tellChanges(req, seen)
}

function isSeen({ before, after }: Announced): boolean {
  const isSame =
    before.live === after.live &&
    before.notice === after.notice &&
    (!isPublic(after.live) ||
      (before.liveVersion === after.liveVersion &&
        before.lastReviewedAt?.getTime() === after.lastReviewedAt?.getTime()))
  return !isSame
}
