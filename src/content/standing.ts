/**
 * How a public document stands: since when, and reviewed when.
 * The workflow's memory is closed to readers, so this one room of content asks past the access rules, and for these
 * few columns only.
 */
import { type LiveCollection, openPayload } from './payload'

export type Standing = { publishedAt: string | undefined; reviewedAt: string | undefined }

type Row = { subjectId: string; firstPublishedAt?: string | null; lastReviewedAt?: string | null }

/** By id: the memory's slug is the working copy's, and may be another one than readers know. */
export async function standingOf(
  collection: LiveCollection,
  ids: readonly string[],
): Promise<Map<string, Standing>> {
  if (ids.length === 0) return new Map()
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection: 'workflow-items',
    where: { subjectCollection: { equals: collection }, subjectId: { in: [...ids] } },
    select: { subjectId: true, firstPublishedAt: true, lastReviewedAt: true },
    limit: ids.length,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(
    (docs as unknown as Row[]).map(({ subjectId, firstPublishedAt, lastReviewedAt }) => [
      subjectId,
      { publishedAt: firstPublishedAt ?? undefined, reviewedAt: lastReviewedAt ?? undefined },
    ]),
  )
}

/** The ids of what is public, newest first by its first day: the order of "newest stories" and of the feeds. */
export async function newestPublic(
  collection: LiveCollection,
  { limit, page, municipality }: { limit: number; page?: number; municipality?: string },
): Promise<{ ids: string[]; total: number }> {
  const payload = await openPayload()
  const found = await payload.find({
    collection: 'workflow-items',
    where: {
      subjectCollection: { equals: collection },
      live: { in: ['live', 'live_unreviewed'] },
      ...(municipality ? { municipality: { equals: municipality } } : {}),
    },
    select: { subjectId: true },
    sort: ['-firstPublishedAt', 'slug'],
    limit,
    page: page ?? 1,
    depth: 0,
    overrideAccess: true,
  })
  return { ids: (found.docs as unknown as Row[]).map(({ subjectId }) => subjectId), total: found.totalDocs }
}
