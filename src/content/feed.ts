/** The newest of a kind as a feed reader wants them, of the whole site or of one municipality. */
import { areaName } from '@/domain/area-names'
import { type ListRoute, listOf, type NewsKind } from '@/domain/kinds'
import { type Locale, localeFacts } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { type Docs, type MunicipalityDoc, seen } from './document-shapes'
import { pick, type Said } from './pick'
import { pictureView } from './picture'
import { findLive, findLiveBySlug } from './published'
import { richText } from './rich-text'
import { htmlOf } from './rich-text-formats'
import { routeOf } from './route-of'

export type FeedEntry = {
  to: Route
  id: string
  title: Said
  summary: Said | undefined
  /** The whole text under its picture, as HTML that needs nothing of this site. */
  content: { html: string; lang: Locale } | undefined
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

const entries = 20

const shown = [
  ...(['title', 'slug', 'summary', 'body', 'cover', 'municipality', 'updatedAt', 'createdAt'] as const),
]

/** Undefined for a municipality that is not live. */
export async function feedView(
  locale: Locale,
  { kind = 'stories', municipality }: { kind?: NewsKind; municipality?: string } = {},
): Promise<FeedView | undefined> {
  const place = municipality === undefined ? undefined : await findLiveBySlug('municipalities', municipality)
  if (municipality !== undefined && !place) return undefined
  const nameOf = (doc: MunicipalityDoc | undefined) => doc && areaName(doc, locale)
  const docs = await findLive(kind, {
    ...(place && { municipality: place.id }),
    order: 'newest',
    limit: entries,
    fields: shown,
    texts: locale,
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
              content: wholeText(doc, locale),
              publishedAt: doc.firstPublishedAt ?? doc.createdAt,
              updatedAt: doc.updatedAt,
              place: 'municipality' in doc ? nameOf(seen(doc.municipality)) : undefined,
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
  return { page, place: place && { name: areaName(place, locale) }, entries: found, updatedAt }
}

/** In a feed reader nothing around it says which way it is written. */
function wholeText(doc: Docs[NewsKind], locale: Locale): FeedEntry['content'] {
  const body = 'body' in doc ? richText(doc.body, locale) : undefined
  if (!body) return undefined
  const { lang, blocks } = body
  const cover = 'cover' in doc ? pictureView(doc.cover, locale) : undefined
  const html = htmlOf({
    lang,
    blocks: [...(cover ? [{ kind: 'picture' as const, picture: cover }] : []), ...blocks],
  })
  const { htmlLang, dir } = localeFacts[lang]
  return { html: `<div lang="${htmlLang}" dir="${dir}">${html}</div>`, lang }
}
