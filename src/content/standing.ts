/**
 * How a document that is, or was, public stands: since when, reviewed when, and why it is not there any more.
 * The workflow's memory is closed to readers, so this one room of content asks past the access rules, and for these
 * few columns only.
 */
import { type LiveCollection, openPayload } from './payload'

export type Standing = {
  slug: string
  live: string
  redirectTo: string | undefined
  publishedAt: string | undefined
  reviewedAt: string | undefined
}

type Row = {
  slug?: string | null
  live: string
  redirectTo?: string | null
  firstPublishedAt?: string | null
  lastReviewedAt?: string | null
}

/** By slug; documents that were never public are left out like those that never were. */
export async function standingOf(
  collection: LiveCollection,
  slugs: readonly string[],
): Promise<Map<string, Standing>> {
  if (slugs.length === 0) return new Map()
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection: 'workflow-items',
    where: {
      subjectCollection: { equals: collection },
      slug: { in: [...slugs] },
      live: { not_equals: 'never' },
    },
    select: { slug: true, live: true, redirectTo: true, firstPublishedAt: true, lastReviewedAt: true },
    limit: slugs.length * 2,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(
    (docs as unknown as Row[]).map((row) => [
      row.slug ?? '',
      {
        slug: row.slug ?? '',
        live: row.live,
        redirectTo: row.redirectTo ?? undefined,
        publishedAt: row.firstPublishedAt ?? undefined,
        reviewedAt: row.lastReviewedAt ?? undefined,
      },
    ]),
  )
}

/** What is public with its first day, newest first: the order of "newest stories" and of the feeds. */
export async function newestPublic(
  collection: LiveCollection,
  { limit, page, municipality }: { limit: number; page?: number; municipality?: string },
): Promise<{ slugs: string[]; total: number }> {
  const payload = await openPayload()
  const found = await payload.find({
    collection: 'workflow-items',
    where: {
      subjectCollection: { equals: collection },
      live: { in: ['live', 'live_unreviewed'] },
      ...(municipality ? { municipality: { equals: municipality } } : {}),
    },
    select: { slug: true },
    sort: ['-firstPublishedAt', 'slug'],
    limit,
    page: page ?? 1,
    depth: 0,
    overrideAccess: true,
  })
  return { slugs: (found.docs as unknown as Row[]).flatMap(({ slug }) => slug ?? []), total: found.totalDocs }
}
