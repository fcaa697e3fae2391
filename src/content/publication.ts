/**
 * How a public document stands: since when, and reviewed when.
 * The workflow's memory is closed to readers, so this one room of content asks past the access rules, and for these
 * few columns only.
 */
import { publicLiveStates } from '@/domain/workflow/states'
import { type LiveCollection, openPayload } from './payload'
import { rowsFor } from './sql'

export type Publication = { publishedAt: string | undefined; reviewedAt: string | undefined }

type Row = { subjectId: string; firstPublishedAt?: string | null; lastReviewedAt?: string | null }

/** By id: the memory's slug is the working copy's, and may be another one than readers know. */
export async function publicationOf(
  collection: LiveCollection,
  ids: readonly string[],
): Promise<Map<string, Publication>> {
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

/** Of `workflow_items i`. As the index on what is public says it, word for word: PostgreSQL must see that one implies the other. */
export const isPublic = `i.live in (${publicLiveStates.map((state) => `'${state}'`).join(', ')})`

/** The ids of what is public, newest first by its first day: the order of "newest stories" and of the feeds. */
export async function newestPublic(
  collection: LiveCollection,
  { limit, page = 1, municipality }: { limit: number; page?: number; municipality?: string },
): Promise<string[]> {
  const place = municipality === undefined ? '' : 'and i.municipality = $4'
  const rows = await rowsFor<{ id: string }>(
    `select i.subject_id as id from workflow_items i where i.subject_collection = $1 and ${isPublic} ${place}
     order by i.first_published_at desc nulls last, i.slug limit $2 offset $3`,
    [collection, limit, (page - 1) * limit, ...(municipality === undefined ? [] : [municipality])],
  )
  return rows.map(({ id }) => id)
}

/** How many there are, counted so far as anybody wants to know. */
export type Count = {
  total: number
  /** There are more than were counted. */
  isAtLeast: boolean
}

/** @param found of a question for one more than `most` */
export const countedTo = (most: number, found: number): Count => ({
  total: Math.min(found, most),
  isAtLeast: found > most,
})

export async function countPublic(collection: LiveCollection, most: number): Promise<Count> {
  const rows = await rowsFor<{ n: number }>(
    `select count(*)::int as n from
       (select from workflow_items i where i.subject_collection = $1 and ${isPublic} limit $2) counted`,
    [collection, most + 1],
  )
  return countedTo(most, rows[0]?.n ?? 0)
}
