/**
 * What is live of one municipality's stories, kept in memory. It is read once, and after that the stream of changes says
 * what became of each: what was taken down is gone from here within the second.
 */
import { all, beratta, type Schemas } from '@beratta/client'
import { EventSource } from 'eventsource'
import { settings } from './settings'

export type Story = Schemas['Story']
type Change = Schemas['Change']

/** Who has heard nothing for so long may have missed a takedown, and shows nothing until she hears again. */
const MOST_SILENT = 60_000

const { origin, municipality, lang } = settings
const site = beratta(origin)
const stories = new Map<string, Story>()
/** Slugs of what was here and is not any more. */
const gone = new Set<string>()
let silentSince: number | undefined
let ready: Promise<void> | undefined

/** @throws what keeps us from knowing what is live */
async function upToDate(): Promise<void> {
  ready ??= begin().catch((error: unknown) => {
    ready = undefined
    throw error
  })
  await ready
  if (silentSince && Date.now() - silentSince > MOST_SILENT)
    throw new Error('Nothing was heard for a minute.')
}

/** The newest first. */
export async function allStories(): Promise<readonly Story[]> {
  await upToDate()
  return [...stories.values()].sort((one, other) =>
    (other.publishedAt ?? '').localeCompare(one.publishedAt ?? ''),
  )
}

/** A story by the last part of its address; whether there was one, where there is none. */
export async function findStory(slug: string): Promise<Story | 'gone' | undefined> {
  await upToDate()
  const found = [...stories.values()].find((story) => story.slug === slug)
  return found ?? (gone.has(slug) ? 'gone' : undefined)
}

async function begin(): Promise<void> {
  // First where the feed ends, then what is there: what comes in between is heard afterwards.
  const { data: feed } = await site.GET('/api/v1/changes', { params: { query: { since: 'now' } } })
  if (!feed) throw new Error('The feed of changes did not answer.')
  stories.clear()
  for await (const story of all(site, '/api/v1/stories', {
    municipality,
    lang,
    limit: 100,
    richText: 'html',
  }))
    stories.set(story.id, story)
  follow(feed.next)
}

function follow(since: string): void {
  const stream = new EventSource(`${origin}/api/v1/changes?since=${since}`)
  stream.onopen = () => {
    silentSince = undefined
  }
  stream.onerror = () => {
    silentSince ??= Date.now() // it comes again by itself, and says which change it heard last
    // But not when it was refused, as while Berätta starts or after a restore: then all is read anew.
    if (stream.readyState === stream.CLOSED) ready = undefined
  }
  let before = Promise.resolve()
  for (const what of ['published', 'changed', 'moved', 'withdrawn', 'taken_down', 'reinstated', 'deleted'])
    stream.addEventListener(what, ({ data }) => {
      const change = JSON.parse(data) as Change
      if (!change.isLive) {
        forget(change.id)
        // Once more behind what is on its way: an answer of before would bring it back.
        before = before.then(() => forget(change.id))
      } else if (change.kind === 'stories') before = before.then(() => fetchAnew(change.id))
    })
}

function forget(id: string): void {
  const known = stories.get(id)
  if (known?.slug) gone.add(known.slug)
  stories.delete(id)
}

async function fetchAnew(id: string): Promise<void> {
  const params = { path: { name: id }, query: { lang, richText: 'html' } } as const
  const { data, response } = await site.GET('/api/v1/stories/{name}', { params }).catch(() => ({}) as never)
  if (data?.data.municipality?.slug === municipality) {
    stories.set(id, data.data)
    if (data.data.slug) gone.delete(data.data.slug)
  } else if (data || response?.status === 404 || response?.status === 410) forget(id)
  else {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await fetchAnew(id)
  }
}
