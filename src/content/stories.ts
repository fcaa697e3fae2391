/** Stories: one, the newest, and the list with its filters. */
import { defaultLocale, type Locale } from '@/domain/locales'
import { type ChosenStories, chosenStories, mostCounted, type StoryChoice } from './chosen-stories'
import type { StoryDoc } from './document-shapes'
import { findLive, findLiveBySlug } from './payload'
import { countPublic, newestPublic, publicationOf } from './publication'
import { rowsFor } from './sql'
import { type StoryCard, type StoryView, storyCard, storyView } from './story-view'

export const storyThemes = [
  'leisure',
  'school',
  'health',
  'language',
  'parents',
  'meeting-place',
  'holiday',
  'other',
] as const

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
    themes: readonly string[]
    projects: { value: string; label: string }[]
    years: string[]
  }
}

/** What a list shows of a story. */
export const cardFields = {
  title: true,
  slug: true,
  summary: true,
  municipality: true,
  cover: true,
  themes: true,
  activityDate: true,
} as const

const perPage = 12

export async function findStory(
  slug: string,
  locale: Locale,
  proposed?: StoryDoc,
): Promise<StoryView | undefined> {
  const doc = proposed ?? (await findLiveBySlug('stories', slug))
  if (!doc) return undefined
  const publication = (await publicationOf('stories', [doc.id])).get(doc.id)
  return {
    ...storyView(doc, locale),
    publishedAt: publication?.publishedAt,
    reviewedAt: publication?.reviewedAt,
  }
}

/** Documents in the order in which they were first published, newest first. */
export async function newestStoryDocs(limit: number, municipality?: string): Promise<StoryDoc[]> {
  return inOrder(await newestPublic('stories', { limit, municipality }))
}

async function inOrder(ids: readonly string[]): Promise<StoryDoc[]> {
  if (ids.length === 0) return []
  const docs = await findLive('stories', { where: { id: { in: [...ids] } }, select: cardFields })
  return docs.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

export async function newestStories(limit: number, locale: Locale): Promise<StoryCard[]> {
  return (await newestStoryDocs(limit)).map((doc) => storyCard(doc, locale))
}

/** Beside one story: the next newest, first those from the same place. */
export async function storiesBeside(story: StoryView, locale: Locale): Promise<StoryCard[]> {
  const cards = (await newestStories(9, locale)).filter(({ seed }) => seed !== story.seed)
  const isNear = (card: StoryCard) => Number(card.place?.name === story.place?.name)
  return cards.toSorted((a, b) => isNear(b) - isNear(a)).slice(0, 3)
}

/** Undefined for a page after the last. */
export async function listStories(
  chosen: StoryChoice,
  page: number,
  locale: Locale,
): Promise<StoriesView | undefined> {
  const [{ docs, total, isAtLeast, pages }, municipalities, projects, years] = await Promise.all([
    onPage(chosen, page, locale),
    findLive('municipalities', { select: { name: true, slug: true }, sort: 'name', depth: 0 }),
    findLive('projects', { select: { shortName: true, slug: true }, sort: 'order', depth: 0 }),
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
      municipalities: municipalities.map(({ slug, name }) => ({ value: slug, label: name })),
      themes: storyThemes,
      projects: projects.map(({ slug, shortName }) => ({ value: slug, label: shortName ?? slug })),
      years,
    },
  }
}

async function onPage(chosen: StoryChoice, page: number, locale: Locale) {
  const at = { limit: perPage, page }
  // In Swedish every story is there, and nothing has to be looked at but when each was published.
  const isSimple = locale === defaultLocale && !Object.values(chosen).some(Boolean)
  const { ids, ...count } = isSimple ? await everyStory(at) : await chosenStories(chosen, { ...at, locale })
  return { docs: await inOrder(ids), ...count, pages: Math.ceil(count.total / perPage) }
}

async function everyStory(at: { limit: number; page: number }): Promise<ChosenStories> {
  const [ids, count] = await Promise.all([newestPublic('stories', at), countPublic('stories', mostCounted)])
  return { ids, ...count }
}

/** From the last year that a story tells of back to the first. */
async function yearsOfStories(): Promise<string[]> {
  const [edges] = await rowsFor<{ first: number | null; last: number | null }>(
    `select extract(year from min(activity_date) at time zone 'Europe/Stockholm')::int as first,
       extract(year from max(activity_date) at time zone 'Europe/Stockholm')::int as last
     from stories where _status = 'published'`,
    [],
  )
  const { first, last } = edges ?? {}
  if (!first || !last) return []
  return Array.from({ length: last - first + 1 }, (_, step) => String(last - step))
}
