/** Every address worth finding, with the languages it exists in and when it last changed. */
import { type Locale, locales } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { findLive, type LiveCollection } from './payload'
import { type Localized, languagesOf } from './pick'
import { routeOf } from './route-of'

export type SitemapEntry = { to: Route; languages: readonly Locale[]; updatedAt: string | undefined }

const alwaysThere = [
  'home',
  'projects',
  'training',
  'municipalities',
  'stories',
  'research',
  'resources',
  'contact',
  'accessibility',
] as const

const paged = [
  'projects',
  'training-modules',
  'municipalities',
  'stories',
  'documents',
  'pages',
] as const satisfies readonly LiveCollection[]

/** The protocol allows 50,000 addresses in one file. */
const most = 50_000

type Listed = { slug: string; updatedAt: string; title?: Localized; summary?: Localized }

export async function sitemapEntries(): Promise<SitemapEntry[]> {
  const found = await Promise.all(
    paged.map(async (collection) => {
      const { docs } = await findLive(collection, {
        limit: most,
        depth: 0,
        select: { title: true, summary: true, slug: true, updatedAt: true },
        sort: 'slug',
      })
      return (docs as Listed[]).flatMap((doc): SitemapEntry[] => {
        const to = routeOf(collection, doc)
        return to ? [{ to, languages: languagesOf([doc.title, doc.summary]), updatedAt: doc.updatedAt }] : []
      })
    }),
  )
  const places = alwaysThere.map(
    (kind): SitemapEntry => ({ to: { kind }, languages: locales, updatedAt: undefined }),
  )
  return [...places, ...found.flat()]
}
