/** The newest stories as a feed reader wants them, of the whole site or of one municipality. */
import type { Locale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { findLive, findLiveBySlug } from './payload'
import { pick, type Said } from './pick'
import { newestPublic, standingOf } from './standing'

export type FeedEntry = {
  to: Route
  id: string
  title: Said
  summary: Said | undefined
  publishedAt: string
  updatedAt: string
  place: string | undefined
}

export type FeedView = {
  place: { slug: string; name: string } | undefined
  entries: FeedEntry[]
  updatedAt: string
}

const entries = 30

/** Undefined for a municipality that is not live. */
export async function feedView(locale: Locale, municipality?: string): Promise<FeedView | undefined> {
  const place = municipality === undefined ? undefined : await findLiveBySlug('municipalities', municipality)
  if (municipality !== undefined && !place) return undefined
  const ids = await newestPublic('stories', { limit: entries, municipality: place?.id })
  const [docs, standing] = await Promise.all([
    findLive('stories', {
      where: { id: { in: ids } },
      select: {
        title: true,
        slug: true,
        summary: true,
        municipality: true,
        updatedAt: true,
        createdAt: true,
      },
      depth: 1,
    }),
    standingOf('stories', ids),
  ])
  const found = docs
    .map(
      (doc): FeedEntry => ({
        to: { kind: 'story', slug: doc.slug },
        id: doc.id,
        title: pick(doc.title, locale) ?? { text: doc.slug, lang: locale },
        summary: pick(doc.summary, locale),
        publishedAt: standing.get(doc.id)?.publishedAt ?? doc.createdAt,
        updatedAt: doc.updatedAt,
        place: typeof doc.municipality === 'object' ? doc.municipality?.name : undefined,
      }),
    )
    .toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt))
  const updatedAt =
    found
      .map((entry) => entry.updatedAt)
      .toSorted()
      .at(-1) ??
    place?.updatedAt ??
    '2024-01-01T00:00:00.000Z'
  return { place: place && { slug: place.slug, name: place.name }, entries: found, updatedAt }
}
