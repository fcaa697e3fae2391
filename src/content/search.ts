/** Search, as a page is told about it. What is found lies in the database's schema `published`, written by src/cms/published. */
import {
  factsOf,
  isReviewedKind,
  type PageOf,
  reviewedGlobals,
  reviewedKinds,
  searchedKinds,
} from '@/domain/kinds'
import { defaultLocale, type Locale, locales } from '@/domain/locales'
import { pathTo, type Route } from '@/domain/routes'
import { bare, foldWords } from '@/domain/search/fold'
import { type Marked, mark } from '@/domain/search/passage'
import { stillConfirmed } from './contacts'
import { findLive } from './published'
import { note } from './reading'
import { routeOf } from './route-of'
import { excerpt, hitTest } from './search/excerpt'
import { type FoundRow, find } from './search/find'
import { type Instead, insteadOf } from './search/instead'
import { placesToChoose } from './search/places'
import { type AskedWord, readQuestion } from './search/read-question'
import { toTsquery } from './search/to-tsquery'
import { type Ask, askByIndex } from './sql'

/** Text with the words that were asked for marked in it, and the language it is in. */
export type FoundText = { parts: Marked; lang: Locale }

export type SearchHit = {
  /** The page, in the reader's language; an address where it is only found in another one. */
  to: Route | string
  kind: SearchedKind
  title: FoundText
  excerpt: FoundText | undefined
}

export type SearchChoice = { kind: string | undefined; municipality: string | undefined }

export type SearchView = {
  query: string
  total: number
  /** Not everything was counted: there are as many as `total`, or more. */
  isAtLeast: boolean
  page: number
  pages: number
  hits: SearchHit[]
  /** Set when the hits say something else than was asked for. */
  instead: Instead | undefined
  chosen: SearchChoice
  options: { kinds: readonly SearchedKind[]; municipalities: { value: string; label: string }[] }
}

/** What a reader may choose between, as the address says it: by the page of one. */
export type SearchedKind = PageOf<(typeof searchedKinds)[number]>

const pageOf = (kind: (typeof searchedKinds)[number]) => factsOf(kind).page as SearchedKind
const searchedPages: readonly SearchedKind[] = searchedKinds.map(pageOf)

const collectionOf = (page: string | undefined) => searchedKinds.find((kind) => pageOf(kind) === page)

const perPage = 20

/** With so many pages that say the very word, nobody looks for those that may mean it. */
const plenty = 2 * perPage

/** An empty question finds nothing; one that finds nothing strictly is asked again, more loosely each time. */
export async function search(
  query: string,
  chosen: SearchChoice,
  page: number,
  locale: Locale,
): Promise<SearchView> {
  const collection = collectionOf(chosen.kind)
  // Any word of any document, and of any open file, may make an answer another.
  for (const kind of [...reviewedKinds, ...reviewedGlobals, 'files']) note(kind)
  const { places, place, words, rows } = await askByIndex(async (ask) => {
    const places = await placesToChoose(ask, locale)
    const place = places.find(({ slug }) => slug === chosen.municipality)
    const found = await findLoosely(ask, query, locale, {
      kind: collection,
      municipality: place?.id,
      limit: perPage,
      offset: (page - 1) * perPage,
    })
    return { places, place, ...found }
  })
  const shown = await withoutHidden(rows)
  const hits = shown.flatMap((row) => hitOf(row, words, locale) ?? [])
  const total = Math.max(shown.length, (rows[0]?.total ?? 0) - (rows.length - shown.length))
  return {
    query,
    total,
    isAtLeast: rows[0]?.isAtLeast ?? false,
    page,
    pages: Math.ceil(total / perPage),
    hits,
    instead: hits.length > 0 ? insteadOf(words, hits) : undefined,
    chosen: { kind: collection && pageOf(collection), municipality: place?.slug },
    options: {
      kinds: searchedPages,
      municipalities: places.map(({ slug, name }) => ({ value: slug, label: name })),
    },
  }
}

/** The page of contacts knows whom it does not show any more; search says no more than that page. */
async function withoutHidden(rows: readonly FoundRow[]): Promise<FoundRow[]> {
  const asked = rows.filter(({ kind }) => kind === 'contacts').map(({ id }) => id)
  if (asked.length === 0) return [...rows]
  const docs = await findLive('contacts', { ids: asked, fields: ['lastConfirmed'], brings: [] })
  const shown = new Set(docs.filter(stillConfirmed).map(({ id }) => id))
  return rows.filter(({ kind, id }) => kind !== 'contacts' || shown.has(id))
}

const kindOf = (collection: string): SearchedKind =>
  searchedKinds.map((kind) => kind === collection && pageOf(kind)).find(Boolean) || 'page'

type Bounds = { kind: string | undefined; municipality: string | undefined; limit: number; offset: number }

async function findLoosely(
  ask: Ask,
  query: string,
  locale: Locale,
  bounds: Bounds,
): Promise<{ words: AskedWord[]; rows: FoundRow[] }> {
  let words: AskedWord[] = []
  // Whoever writes in her own language on the pages of the default one finds the pages in her language.
  for (const languages of [[...new Set([locale, defaultLocale])], locales]) {
    words = await readQuestion(ask, query, languages, languages === locales)
    if (words.length === 0) break
    const { plain, strict, wide, isSentence, tries } = toTsquery(words)
    const asked = bare(foldWords(query).join(' '))
    for (const match of strict ? [strict, ...tries] : tries) {
      const isSeldomInTitles = isSentence && match === wide
      const rows = await find(ask, {
        ...bounds,
        plain,
        match,
        isSeldomInTitles,
        bare: asked,
        locale,
        languages,
      })
      if ((rows[0]?.total ?? 0) >= (match === strict ? plenty : 1)) return { words, rows }
    }
  }
  return { words, rows: [] }
}

function hitOf(row: FoundRow, words: readonly AskedWord[], locale: Locale): SearchHit | undefined {
  const to = routeOf(row.kind, row)
  if (!to) return undefined
  const isHit = hitTest(words)
  const said = excerpt(row, isHit)
  // The original stands in for what is missing; any other language is a page of its own.
  const shownIn = row.locale === defaultLocale ? locale : row.locale
  const path = pathTo(to, shownIn)
  return {
    to: isPartOfPage(row) ? `${path}${placeOnPage(row)}` : shownIn === locale ? to : path,
    kind: kindOf(row.kind),
    title: { parts: mark(row.title, isHit), lang: row.locale },
    excerpt: said && { parts: said, lang: row.locale },
  }
}

/** Contacts and research share a page each; the address says which one was meant. */
const isPartOfPage = ({ kind }: FoundRow) => {
  const { page, list } = isReviewedKind(kind) ? factsOf(kind) : {}
  return page !== undefined && page === list
}
const placeOnPage = ({ kind, id, slug }: FoundRow) => (kind === 'contacts' ? `?to=${id}` : `#${slug}`)
