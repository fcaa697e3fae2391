/** Every address worth finding, with the languages it exists in and when it last changed; in parts where there are many. */
import { idsOfPart, partsFor } from '@/domain/id-parts'
import { listRoutes } from '@/domain/kinds'
import { type Locale, locales } from '@/domain/locales'
import { type PagedKind, pagedKinds } from '@/domain/public-route'
import type { Route } from '@/domain/routes'
import { countLive } from './count-live'
import { type Localized, languagesOf } from './pick'
import { findLiveGlobal } from './published'
import { note } from './reading'
import { routeOf } from './route-of'
import { rowsFor } from './sql'

export type SitemapEntry = { to: Route; languages: readonly Locale[]; updatedAt: string | undefined }

const alwaysThere = ['home', ...listRoutes, 'glossary', 'accessibility'] as const

const bounds = {
  /** In eight languages so many take two megabytes, which the page cache keeps; the protocol would allow many more. */
  inOne: 200,
  /** Of more, how many there are is told by the first of their random ids: to count them all takes longer. */
  counted: 5000,
}
const slices = 64

type Listed = { slug: string; updatedAt: string; title?: Localized; summary?: Localized }

/** Everything in one, or, where that is too much, the names of the parts it lies in. */
export async function sitemap(within = bounds): Promise<{ entries: SitemapEntry[] } | { parts: string[] }> {
  const sizes = await Promise.all(pagedKinds.map(async (kind) => [kind, await sizeOf(kind, within)] as const))
  if (sizes.reduce((sum, [, count]) => sum + count, 0) > within.inOne) {
    const parts = sizes.flatMap(([kind, count]) => {
      const number = partsFor(count, within.inOne)
      return count === 0 ? [] : Array.from({ length: number }, (_, part) => `${kind}-${number}-${part}`)
    })
    return { parts: [placesPart, ...parts] }
  }
  const found = await Promise.all(pagedKinds.map((kind) => entriesOf(kind, 0, 1)))
  return { entries: [...(await places()), ...found.flat()] }
}

const placesPart = 'places'

/** Undefined for a part that there is not, or not any more: parts are made anew when there are twice as many pages. */
export async function sitemapPart(name: string, within = bounds): Promise<SitemapEntry[] | undefined> {
  if (name === placesPart) return places()
  const [, kind, parts, part] = /^([a-z-]+)-(\d{1,6})-(\d{1,6})$/.exec(name) ?? []
  const known = pagedKinds.find((one) => one === kind)
  if (
    !known ||
    partsFor(await sizeOf(known, within), within.inOne) !== Number(parts) ||
    Number(part) >= Number(parts)
  )
    return undefined
  return entriesOf(known, Number(part), Number(parts))
}

async function sizeOf(kind: PagedKind, { counted }: typeof bounds): Promise<number> {
  const { total, isAtLeast } = await countLive(kind, counted)
  if (!isAtLeast) return total
  const [slice] = await rowsFor<{ n: number }>(
    'select count(*)::int as n from published.documents where kind = $1 and id < $2',
    [kind, idsOfPart(0, slices).before],
  )
  return Math.max(counted, slices * (slice?.n ?? 0))
}

/** Of these the front page is there from its approval on. */
async function places(): Promise<SitemapEntry[]> {
  const hasFront = (await findLiveGlobal('home')).id !== undefined
  return alwaysThere
    .filter((kind) => kind !== 'home' || hasFront)
    .map((kind) => ({ to: { kind }, languages: locales, updatedAt: undefined }))
}

async function entriesOf(kind: PagedKind, part: number, parts: number): Promise<SitemapEntry[]> {
  const { from, before } = idsOfPart(part, parts)
  note(kind)
  const docs = await rowsFor<Listed>(
    `select slug, content ->> 'updatedAt' as "updatedAt", content -> 'title' as title, content -> 'summary' as summary
     from published.documents where kind = $1 and id >= $2 and id < $3
     order by id limit ${2 * bounds.inOne}`,
    [kind, from, before],
  )
  return docs
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .flatMap((doc): SitemapEntry[] => {
      const to = routeOf(kind, doc)
      return to ? [{ to, languages: languagesOf([doc.title, doc.summary]), updatedAt: doc.updatedAt }] : []
    })
}
