import { expect, test } from 'vitest'
import { chosenStories } from '@/content/chosen-stories'
import { sitemap, sitemapPart } from '@/content/sitemap'
import { listStories, type StoryChoice } from '@/content/stories'
import { people } from '../support/people'
import { aStory, transition } from '../support/story'

const everything: StoryChoice = {
  municipality: undefined,
  theme: undefined,
  project: undefined,
  year: undefined,
}

async function publish({ id, version }: { id: string; version: string }) {
  const submitted = await transition(id, 'submit', await people.leaderOfBoden(), version)
  const claimed = await transition(id, 'claim', await people.reviewer(), submitted.version ?? undefined)
  const approved = await transition(id, 'approve', await people.reviewer(), claimed.version ?? undefined)
  await transition(id, 'publish', await people.reviewer(), approved.version ?? undefined)
}

test('a filtered list stands in the order of the whole one: newest published first, whenever it was begun', async () => {
  const [begunFirst, begunLast] = [await aStory().draft(), await aStory().draft()]
  await publish(begunLast)
  await publish(begunFirst)
  const slugs = async (chosen: Partial<StoryChoice>) =>
    (await listStories({ ...everything, ...chosen }, 1, 'sv'))?.stories.map(
      ({ to }) => 'slug' in to && to.slug,
    )
  expect(await slugs({})).toEqual([begunFirst.slug, begunLast.slug])
  expect(await slugs({ municipality: 'boden' })).toEqual([begunFirst.slug, begunLast.slug])
  expect(await slugs({ project: 'barn-i-fokus' })).toEqual([begunFirst.slug, begunLast.slug])
  expect(await slugs({ municipality: 'kalmar' })).toEqual([])
  expect(await slugs({ theme: "x' or true --" })).toEqual([])
  expect(await slugs({ year: '2026' })).toEqual([])
  expect(await slugs({ year: "1999' or true" })).toEqual([])
  expect(await slugs({ year: '99999999999' })).toEqual([])
  const inBoden = { ...everything, municipality: 'boden' }
  const counted = async (most: number) => {
    const { total, isAtLeast } = await chosenStories(inBoden, { limit: 1, page: 1, most })
    return { total, isAtLeast }
  }
  expect(await counted(2)).toEqual({ total: 2, isAtLeast: false })
  expect(await counted(1)).toEqual({ total: 1, isAtLeast: true })
})

test('a sitemap of more pages than one file should hold is told in parts, each page once', async () => {
  const whole = await sitemap()
  if ('parts' in whole) throw new Error('Two stories need no parts.')
  const bounds = { inOne: 1, counted: 1000 }
  const told = await sitemap(bounds)
  if ('entries' in told) throw new Error('Two stories need parts where one holds one.')
  expect(told.parts).toEqual(expect.arrayContaining(['places', 'stories-2-0', 'stories-2-1']))
  const parts = await Promise.all(told.parts.map((name) => sitemapPart(name, bounds)))
  const named = (entries: readonly unknown[]) => entries.map((entry) => JSON.stringify(entry)).toSorted()
  expect(named(parts.flat())).toEqual(named(whole.entries))
  const uncounted = { inOne: 0.5, counted: 1 }
  const guessed = await sitemap(uncounted)
  if ('entries' in guessed) throw new Error('How many there are was not guessed.')
  const found = await Promise.all(guessed.parts.map((name) => sitemapPart(name, uncounted)))
  expect(named(found.flat())).toEqual(named(whole.entries))
  for (const name of ['stories-2-2', 'stories-1-0', 'stories-0-0', 'stories-', 'stories-2-1e3', 'users-1-0'])
    expect(await sitemapPart(name, bounds)).toBeUndefined()
})
