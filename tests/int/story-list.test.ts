import { sql } from '@payloadcms/db-postgres'
import { beforeAll, expect, test } from 'vitest'
import { query } from '@/cms/db/transaction'
import type { StoryChoice } from '@/content/chosen-stories'
import { chosenStories } from '@/content/chosen-stories'
import type { StoryDoc } from '@/content/document-shapes'
import { sayingKeys } from '@/content/reading'
import { sitemap, sitemapPart } from '@/content/sitemap'
import { findStory, listStories } from '@/content/stories'
import { keysHeader } from '@/domain/touched'
import { putBefore } from '../support/any-kind'
import { openCms } from '../support/cms'
import { municipalityId, people, projectId } from '../support/people'
import { aStory, look, paragraph, transition } from '../support/story'

const everything: StoryChoice = {
  municipality: undefined,
  theme: undefined,
  project: undefined,
  year: undefined,
}

beforeAll(async () => {
  await putBefore({ kind: 'municipalities', id: await municipalityId('boden') })
  const id = await projectId()
  const data = { summary: 'Kort.', body: paragraph('Text.') } as never
  await (await openCms()).update({
    collection: 'projects',
    id,
    draft: true,
    user: await people.editor(),
    data,
  })
  await putBefore({ kind: 'projects', id })
})

async function publish({ id, version }: { id: string; version: string }, by = people.leaderOfBoden) {
  const submitted = await transition(id, 'submit', await by(), version)
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
    const { total, isAtLeast } = await chosenStories(inBoden, { locale: 'sv', limit: 1, page: 1, most })
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

test('what is there in the reader’s language comes first over all pages, each story once, and pages stay as many', async () => {
  const payload = await openCms()
  const user = await people.editor()
  const begun: Awaited<ReturnType<ReturnType<typeof aStory>['draft']>>[] = []
  for (let count = 0; count < 14; count += 1) begun.push(await aStory().draft())
  const inEnglish = async ({ id, ...story }: (typeof begun)[number], title: string) => {
    const data = { title } as never
    await payload.update({
      collection: 'stories',
      id,
      locale: 'en',
      draft: true,
      data,
      user,
      overrideAccess: false,
    })
    const { docs } = await payload.find({
      collection: 'workflow-items',
      where: { subjectId: { equals: id } },
    })
    return { ...story, id, version: String(docs[0]?.latestVersion) }
  }
  const [oldest, second, ...others] = begun
  if (!oldest || !second) throw new Error('Nobody has begun a story.')
  await publish(await inEnglish(oldest, 'The oldest'))
  await publish(await inEnglish(second, 'The second'))
  for (const story of others) await publish(story)

  for (const chosen of [{}, { municipality: 'boden' }]) {
    const read = async (locale: 'sv' | 'en') => {
      const pages: string[][] = []
      for (let page = 1; ; page += 1) {
        const view = await listStories({ ...everything, ...chosen }, page, locale)
        if (!view) return pages
        expect(view.pages).toBe(Math.ceil(view.total / 12))
        pages.push(view.stories.map(({ to }) => ('slug' in to ? to.slug : '')))
      }
    }
    const [swedish, english] = [await read('sv'), await read('en')]
    expect(english.map((page) => page.length)).toEqual(swedish.map((page) => page.length))
    expect(english.flat().toSorted()).toEqual(swedish.flat().toSorted())
    expect(english[0]?.slice(0, 2)).toEqual([second.slug, oldest.slug])
    expect(swedish[0]).not.toContain(oldest.slug)
    const untranslated = swedish.flat().filter((slug) => slug !== oldest.slug && slug !== second.slug)
    expect(english.flat().slice(2)).toEqual(untranslated)
  }
})

test('beside the first stories of a place stand those that came next there: what comes later changes none of their pages', async () => {
  const payload = await openCms()
  const inBoden = async () =>
    (
      await query<{ slug: string }>(
        { payload },
        sql`select slug from published.documents
            where kind = 'stories' and municipality = ${await municipalityId('boden')} order by first_published_at`,
      )
    ).map(({ slug }) => slug)
  while ((await inBoden()).length < 5) await publish(await aStory().draft())
  const inOrder = await inBoden()
  const beside = async (at: number) => {
    let others: string[] = []
    const answer = await sayingKeys(async () => {
      const view = await findStory(String(inOrder[at]), 'sv')
      others = (view?.others ?? []).map(({ to }) => ('slug' in to ? to.slug : ''))
      return new Response()
    })
    return { others, keys: (answer.headers.get(keysHeader) ?? '').split(' ') }
  }
  const expected = [
    [1, 2, 3],
    [0, 2, 3],
    [1, 0, 3],
    [2, 1, 0],
    [3, 2, 1],
  ]
  for (const [at, those] of expected.entries()) {
    const { others, keys } = await beside(at)
    expect(others).toEqual(those.map((one) => inOrder[one]))
    expect(keys.filter((key) => key === 'stories' || key.startsWith('stories@'))).toEqual([])
  }
  // Before readers have it, it shows what it will: the newest of its place.
  const proposed = {
    id: 'nobody’s',
    slug: 'ny',
    municipality: await municipalityId('boden'),
    title: { sv: 'Ny' },
  }
  const seen = await findStory('ny', 'sv', proposed as unknown as StoryDoc)
  expect(seen?.others.map(({ to }) => 'slug' in to && to.slug)).toEqual(inOrder.slice(-3).reverse())
  // Where there are too few it hangs on whatever comes.
  const { id, slug } = await aStory().draft()
  const user = await people.editor()
  const municipality = await municipalityId('kalmar')
  await payload.update({
    ...{ collection: 'stories', id, draft: true, user, overrideAccess: false },
    data: { municipality },
  })
  await publish({ id, version: (await look(id)).version }, people.editor)
  inOrder[0] = slug
  const alone = await beside(0)
  expect(alone.others).toHaveLength(3)
  expect(alone.keys).toContain('stories')
})
