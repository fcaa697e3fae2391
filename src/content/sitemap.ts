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

const others = [
  'projects',
  'training-modules',
  'municipalities',
  'documents',
  'pages',
] as const satisfies readonly LiveCollection[]

/** So many stories are read for one file; in eight languages the protocol would allow six times as many. */
const storiesInOne = 1000

type Listed = { slug: string; updatedAt: string; title?: Localized; summary?: Localized }

/** Everything in one list, or the names of the parts when there are too many stories for one. */
export async function sitemap(
  perPart = storiesInOne,
): Promise<{ entries: SitemapEntry[] } | { parts: string[] }> {
  const { total } = await findLive('stories', { limit: 1, depth: 0, select: { slug: true } })
  if (total <= perPart) return { entries: [...(await pageEntries()), ...(await storyEntries(1, perPart))] }
  const parts = Math.ceil(total / perPart)
  return { parts: ['pages', ...Array.from({ length: parts }, (_, at) => `stories-${at + 1}`)] }
}

/** One of those parts; nothing when there is none of that name. */
export async function sitemapPart(name: string, perPart = storiesInOne): Promise<SitemapEntry[] | undefined> {
  if (name === 'pages') return pageEntries()
  const [, number] = /^stories-([1-9]\d{0,5})$/.exec(name) ?? []
  const entries = number ? await storyEntries(Number(number), perPart) : []
  return entries.length > 0 ? entries : undefined
}

async function pageEntries(): Promise<SitemapEntry[]> {
  const places = alwaysThere.map(
    (kind): SitemapEntry => ({ to: { kind }, languages: locales, updatedAt: undefined }),
  )
  const found = await Promise.all(others.map((collection) => entriesOf(collection, 5000, 1)))
  return [...places, ...found.flat()]
}

/** In the order in which they were written, so that a new one changes the last part only. */
const storyEntries = (part: number, perPart: number) => entriesOf('stories', perPart, part)

async function entriesOf(collection: LiveCollection, limit: number, page: number): Promise<SitemapEntry[]> {
  const { docs } = await findLive(collection, {
    ...{ limit, page, depth: 0 },
    select: { title: true, summary: true, slug: true, updatedAt: true },
    sort: ['createdAt', 'id'],
  })
  return (docs as Listed[]).flatMap((doc): SitemapEntry[] => {
    const to = routeOf(collection, doc)
    return to ? [{ to, languages: languagesOf([doc.title, doc.summary]), updatedAt: doc.updatedAt }] : []
  })
}
