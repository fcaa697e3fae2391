/** The newest of a kind as a feed reader wants them, of the whole site or of one municipality. */
import { type ListRoute, listOf, type NewsKind } from '@/domain/kinds'
import type { Locale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { seen } from './document-shapes'
import { pick, type Said } from './pick'
import { findLive, findLiveBySlug } from './published'
import { routeOf } from './route-of'

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
  /** The page that tells people the same. */
  page: Route
  place: { name: string } | undefined
  entries: FeedEntry[]
  updatedAt: string
}

const entries = 30

const shown = ['title', 'slug', 'summary', 'municipality', 'updatedAt', 'createdAt'] as const

/** Undefined for a municipality that is not live. */
export async function feedView(
  locale: Locale,
  { kind = 'stories', municipality }: { kind?: NewsKind; municipality?: string } = {},
): Promise<FeedView | undefined> {
  const place = municipality === undefined ? undefined : await findLiveBySlug('municipalities', municipality)
  if (municipality !== undefined && !place) return undefined
  const docs = await findLive(kind, {
    ...(place && { municipality: place.id }),
    order: 'newest',
    limit: entries,
    fields: shown,
    brings: ['municipalities'],
  })
  const found = docs
    .flatMap((doc): FeedEntry[] => {
      const to = routeOf(kind, doc)
      return to
        ? [
            {
              to,
              id: doc.id,
              title: pick(doc.title, locale) ?? { text: doc.slug, lang: locale },
              summary: pick(doc.summary, locale),
              publishedAt: doc.firstPublishedAt ?? doc.createdAt,
              updatedAt: doc.updatedAt,
              place: 'municipality' in doc ? seen(doc.municipality)?.name : undefined,
            },
          ]
        : []
    })
    .toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt))
  const updatedAt =
    found
      .map((entry) => entry.updatedAt)
      .toSorted()
      .at(-1) ??
    place?.updatedAt ??
    '2024-01-01T00:00:00.000Z'
  const page: Route = place ? { kind: 'municipality', slug: place.slug } : { kind: listOf(kind) as ListRoute }
  return { page, place: place && { name: place.name }, entries: found, updatedAt }
}
