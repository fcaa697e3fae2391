/** Stories: one, the newest, and the list with its filters. */

import { alphabetically } from '@/domain/alphabetical'
import { areaName } from '@/domain/area-names'
import { idOf } from '@/domain/id-of'
import { defaultLocale, type Locale } from '@/domain/locales'
import { organisation } from '@/domain/organisation'
import { chosenStories, mostCounted, type StoryChoice } from './chosen-stories'
import { countLive } from './count-live'
import type { StoryDoc } from './document-shapes'
import { findLive, findLiveBySlug, type Wanted } from './published'
import { note } from './reading'
import { rowsFor } from './sql'
import { type StoryCard, type StoryView, storyCard, storyView } from './story-view'

export type StoriesView = {
  stories: StoryCard[]
  total: number
  /** There are so many, or more. */
  isAtLeast: boolean
  page: number
  pages: number
  chosen: StoryChoice
  options: {
    municipalities: { value: string; label: string }[]
    projects: { value: string; label: string }[]
    years: string[]
  }
}

/** What a list shows of a story. */
const cards = {
  fields: ['title', 'slug', 'summary', 'municipality', 'cover', 'themes', 'activityDate'],
  brings: ['municipalities', 'media'],
} as const satisfies Partial<Wanted<'stories'>>

/** Undefined for what readers may not see. */
export async function findStoryCard(slug: string, locale: Locale): Promise<StoryCard | undefined> {
  const doc = await findLiveBySlug('stories', slug, cards)
  return doc && storyCard(doc, locale)
}

/** The newest first. */
export const ofStories = { ...cards, order: 'newest' } as const

const perPage = 12

export type StoryWithOthers = { story: StoryView; others: StoryCard[] }

export async function findStory(
  slug: string,
  locale: Locale,
  proposed?: StoryDoc,
): Promise<StoryWithOthers | undefined> {
  const doc = proposed ?? (await findLiveBySlug('stories', slug, { texts: locale }))
  if (!doc) return undefined
  const others = await othersThan(doc)
  return { story: storyView(doc, locale), others: others.map((other) => storyCard(other, locale)) }
}

const beside = 3

/**
 * Those that came before it from the same place, all of them where readers have not had it yet, and where these are too few
 * those that came next: what comes later does not change them. Where it has too few altogether, the newest of all.
 */
async function othersThan({ id, slug, municipality, firstPublishedAt }: StoryDoc): Promise<StoryDoc[]> {
  const place = idOf(municipality) ?? undefined
  const here = firstPublishedAt && { publishedAt: firstPublishedAt, slug }
  const wanted: Partial<Wanted<'stories'>>[] = [
    ...(place ? [{ municipality: place, ...(here && { before: here }) }] : []),
    ...(place && here ? [{ municipality: place, since: here, order: 'oldest' as const }] : []),
    {},
  ]
  const others = new Map<string, StoryDoc>()
  for (const each of wanted) {
    const missing = beside - others.size
    if (missing === 0) break
    // Among the newest of all may be those that are known, and this one.
    const limit = each.before || each.since ? missing : 2 * beside
    const found = await findLive('stories', { ...ofStories, ...each, limit })
    const more = found.filter((story) => story.id !== id && !others.has(story.id)).slice(0, missing)
    for (const story of more) others.set(story.id, story)
  }
  return [...others.values()]
}

/** @param from one municipality, or one project, by its id */
export async function newestStories(
  limit: number,
  locale: Locale,
  from: Pick<Wanted<'stories'>, 'municipality' | 'project'> = {},
): Promise<StoryCard[]> {
  return (await findLive('stories', { ...ofStories, ...from, limit })).map((doc) => storyCard(doc, locale))
}

/** Undefined for a page after the last. */
export async function listStories(
  chosen: StoryChoice,
  page: number,
  locale: Locale,
): Promise<StoriesView | undefined> {
  const [{ docs, total, isAtLeast, pages }, municipalities, projects, years] = await Promise.all([
    onPage(chosen, page, locale),
    findLive('municipalities', { fields: ['code', 'name', 'slug'], order: 'name', brings: [] }),
    findLive('projects', { fields: ['shortName', 'slug'], order: 'order, slug', brings: [] }),
    yearsOfStories(),
  ])
  if (page > Math.max(1, pages)) return undefined
  return {
    stories: docs.map((doc) => storyCard(doc, locale)),
    total,
    isAtLeast,
    page,
    pages,
    chosen,
    options: {
      municipalities: municipalities
        .map((place) => ({ value: place.slug, label: areaName(place, locale) }))
        .toSorted((a, b) => alphabetically(a.label, b.label)),
      projects: projects.map(({ slug, shortName }) => ({ value: slug, label: shortName ?? slug })),
      years,
    },
  }
}

async function onPage(chosen: StoryChoice, page: number, locale: Locale) {
  // In the default language every story is there, and nothing has to be looked at but when each was published.
  const isSimple = locale === defaultLocale && !Object.values(chosen).some(Boolean)
  const { docs, ...count } = isSimple ? await everyStory(page) : await theChosen(chosen, page, locale)
  return { docs, ...count, pages: Math.ceil(count.total / perPage) }
}

async function everyStory(page: number) {
  const [docs, count] = await Promise.all([
    findLive('stories', { ...ofStories, limit: perPage, offset: (page - 1) * perPage }),
    countLive('stories', mostCounted),
  ])
  return { docs, ...count }
}

async function theChosen(chosen: StoryChoice, page: number, locale: Locale) {
  const { ids, ...count } = await chosenStories(chosen, { limit: perPage, page, locale })
  return { docs: await findLive('stories', { ...cards, ids }), ...count }
}

/** From the last year that a story tells of back to the first. */
async function yearsOfStories(): Promise<string[]> {
  note('stories')
  const [edges] = await rowsFor<{ first: number | null; last: number | null }>(
    `select extract(year from min(activity_date)::timestamptz at time zone '${organisation.timeZone}')::int as first,
       extract(year from max(activity_date)::timestamptz at time zone '${organisation.timeZone}')::int as last
     from published.documents where kind = 'stories'`,
    [],
  )
  const { first, last } = edges ?? {}
  if (!first || !last) return []
  return Array.from({ length: last - first + 1 }, (_, step) => String(last - step))
}
