import type { IncomingMessage } from 'node:http'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterEach, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { query } from '@/cms/db/transaction'
import { ownPageViews } from '@/cms/page-views/own-page-views'
import { readPageViews } from '@/cms/page-views/read-page-views'
import { sweepRetention } from '@/cms/retention/sweep-retention'
import { PageViews } from '@/serve/page-views/page-views'
import { openCms } from '../../support/cms'
import { aStory } from '../../support/story'

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const editor = { id: 'x', roles: ['editor'], municipality: null } as never
const leader = { id: 'y', roles: ['leader'], municipality: 'z' } as never

const visit = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  ({ url, method, headers: { 'user-agent': browser, ...headers } }) as unknown as IncomingMessage

async function counted(visits: readonly [IncomingMessage, number][]) {
  const views = new PageViews(process.env.DATABASE_URL as string)
  for (const [req, status] of visits) views.note(req, status)
  await views.close()
}

const rows = async () => query(await createLocalReq({}, await openCms()), sql`select * from app.page_views`)

afterEach(async () => {
  shiftClock(0)
  await query(await createLocalReq({}, await openCms()), sql`delete from app.page_views`)
})

test('a page somebody reads is counted by day, page and language, and nothing about her is kept', async () => {
  await counted([
    [visit('/berattelser/hostlov?utm=x'), 200],
    [visit('/berattelser/hostlov'), 304],
    [visit('/ar/stories/hostlov'), 200],
  ])
  const kept = await rows()
  expect(kept.map(({ kind, slug, locale, views }) => [kind, slug, locale, views]).sort()).toEqual([
    ['story', 'hostlov', 'ar', 1],
    ['story', 'hostlov', 'sv', 2],
  ])
  expect(Object.keys(kept[0] ?? {}).sort()).toEqual(['day', 'kind', 'locale', 'slug', 'views'])
})

test('robots, missing pages, feeds, files and guesses of the browser are not readers', async () => {
  await counted([
    [visit('/', { 'user-agent': 'Googlebot/2.1' }), 200],
    [visit('/', { 'user-agent': '' }), 200],
    [visit('/', {}, 'HEAD'), 200],
    [visit('/', {}, 'POST'), 200],
    [visit('/finns-inte'), 404],
    [visit('/berattelser/nedtagen'), 410],
    [visit('/feed.xml'), 200],
    [visit('/utbildning/allt.zip'), 200],
    [visit('/anmal'), 200],
    [visit('/', { 'sec-fetch-dest': 'iframe' }), 200],
    [visit('/', { 'sec-purpose': 'prefetch;prerender', 'sec-fetch-site': 'none' }), 200],
    [visit('/', { 'sec-purpose': 'prefetch', 'sec-fetch-site': 'none' }), 200],
  ])
  expect(await rows()).toEqual([])
})

test('a link of ours that is pressed is fetched ahead, and read', async () => {
  await counted([[visit('/', { 'sec-purpose': 'prefetch', 'sec-fetch-site': 'same-origin' }), 200]])
  expect(await rows()).toHaveLength(1)
})

test('two instances that write the same pages at once lose nothing', async () => {
  const visits = Array.from({ length: 50 }, (_, at): [IncomingMessage, number] => [
    visit(`/berattelser/s${at % 10}`),
    200,
  ])
  await Promise.all([counted(visits), counted([...visits].reverse()), counted(visits)])
  expect((await rows()).reduce((sum, { views }) => sum + Number(views), 0)).toBe(150)
})

test('what could not be written is written the next time, and memory stays bounded', async () => {
  const views = new PageViews('postgres://nobody@127.0.0.1:1/none')
  views.note(visit('/kommuner'), 200)
  await views.write()
  expect(views.waiting).toBe(1)
  for (let at = 0; at < 25_000; at++) views.note(visit(`/berattelser/s${at}`), 200)
  expect(views.waiting).toBeLessThanOrEqual(20_000)
  await views.close()
})

test('staff see the sums, a writer those of her own pages, and old counts go', async () => {
  const { slug } = await aStory().live()
  await counted([
    [visit(`/berattelser/${slug}`), 200],
    [visit(`/en/stories/${slug}`), 200],
    [visit('/kommuner'), 200],
  ])
  const payload = await openCms()
  const req = await createLocalReq({}, payload)
  const { total, pages, perDay } = await readPageViews(req, editor, 30)
  expect(total).toBe(3)
  expect(perDay).toHaveLength(30)
  expect(pages[0]).toMatchObject({
    place: 'story',
    views: 2,
    inOtherLanguages: 1,
    document: { kind: 'stories' },
  })
  await expect(readPageViews(req, leader, 30)).rejects.toThrow()
  const own = await ownPageViews(req, [{ kind: 'story', slug }])
  expect([...own]).toEqual([[`story:${slug}`, 2]])
  shiftClock(25 * 31 * 24 * 60 * 60 * 1000)
  expect((await sweepRetention(payload)).pageViews).toBe(3)
})
