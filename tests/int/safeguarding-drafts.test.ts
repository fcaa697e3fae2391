/** Drafts that nobody needs any more: told of, let go of with their pictures, and kept where anybody is at work. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { query } from '@/cms/db/transaction'
import { letGoOfFile } from '@/cms/retention/let-go-of-file'
import { sweepRetention } from '@/cms/retention/sweep-retention'
import { env } from '@/env'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aPicture } from '../support/picture'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

const day = 24 * 60 * 60 * 1000

const rows = async (statement: ReturnType<typeof sql>) => query({ payload: await openCms() }, statement)
const isThere = async (id: string) => (await rows(sql`select 1 from stories where id = ${id}`)).length > 0
const mailsAbout = async (id: string) =>
  (await rows(sql`select 1 from app.mails where key like ${`goesSoon:stories:${id}:%`}`)).length

async function sweepAfter(days: number) {
  shiftClock(days * day)
  return sweepRetention(await openCms())
}

async function sentBack() {
  const story = await aStory().inReview()
  const payload = await openCms()
  const reviewer = await people.reviewer()
  const reference = { kind: 'stories', id: story.id } as const
  const { performTransition } = await import('@/cms/review/transition')
  const reasons = [{ field: 'body', text: 'Skriv om slutet.' }]
  await performTransition({
    payload,
    reference,
    name: 'requestChanges',
    user: reviewer,
    expected: story.version,
    reasons,
  })
  return story
}

beforeEach(async () => void (await sweepAfter(1000))) // what other tests left behind
afterEach(() => shiftClock(0))

test('what was sent back goes after 90 days; its events and the hash of it stay', async () => {
  shiftClock(0)
  const { id, version } = await sentBack()
  await sweepAfter(75)
  expect(await mailsAbout(id)).toBe(0)
  await sweepAfter(77)
  await sweepAfter(78)
  expect(await mailsAbout(id)).toBe(1)
  expect(await isThere(id)).toBe(true)
  expect((await sweepAfter(91)).drafts).toBe(1)
  expect(await isThere(id)).toBe(false)
  for (const table of ['_stories_v', 'review_comments', 'workflow_items']) {
    const column = table === '_stories_v' ? 'parent_id' : 'subject_id'
    const left = await rows(sql`select 1 from ${sql.raw(table)} where ${sql.raw(column)}::text = ${id}`)
    expect(left, table).toHaveLength(0)
  }
  const [event] = await rows(
    sql`select is_robot, actor, version, hash from workflow_events where subject_id = ${id} and name = 'letGo'`,
  )
  expect(event).toMatchObject({
    is_robot: true,
    actor: null,
    version,
    hash: expect.stringMatching(/^.{20,}/),
  })
})

test('a forgotten draft goes, and what somebody hands in at the last moment stays', async () => {
  shiftClock(0)
  const [forgotten, discarded, handedIn] = [
    await aStory().draft(),
    await aStory().submitted(),
    await aStory().submitted(),
  ]
  await transition(discarded.id, 'discard', await people.leaderOfBoden())
  expect((await sweepAfter(91)).drafts).toBe(2)
  expect(await Promise.all([forgotten, discarded, handedIn].map(({ id }) => isThere(id)))).toEqual([
    false,
    false,
    true,
  ])
})

test('what staff prepare, and what readers have seen, is not forgotten by time', async () => {
  shiftClock(0)
  const payload = await openCms()
  const page = await payload.create({
    collection: 'pages',
    draft: true,
    user: await people.editor(),
    data: { title: 'En sida som får ta tid', slug: 'far-ta-tid' } as never,
  })
  const live = await aStory().live()
  await sweepAfter(400)
  expect(await isThere(live.id)).toBe(true)
  expect(await rows(sql`select 1 from pages where id = ${page.id}`)).toHaveLength(1)
})

test('its pictures go with it, from the disk too, but not one that another document shows', async () => {
  shiftClock(0)
  const payload = await openCms()
  const [own, shared] = [await aPicture(), await aPicture()]
  const write = async (id: string, cover: string) =>
    payload.update({
      collection: 'stories',
      id,
      draft: true,
      user: await people.leaderOfBoden(),
      data: { cover },
    })
  const [first, second, other] = [await aStory().draft(), await aStory().draft(), await aStory().draft()]
  await write(first.id, own)
  await write(second.id, shared)
  await write(other.id, shared)
  await transition(other.id, 'submit', await people.leaderOfBoden(), (await look(other.id)).version)
  const { filename } = await payload.findByID({ collection: 'media', id: own })
  await sweepAfter(91)
  const jobs = await rows(
    sql`select payload from graphile_worker._private_jobs where key like 'letGo:media:%'`,
  )
  expect(jobs.map(({ payload: job }) => (job as { file: string }).file)).toEqual(
    expect.arrayContaining([`media:${own}`, `media:${shared}`]),
  )
  for (const file of [`media:${own}`, `media:${shared}`, `media:${own}`]) await letGoOfFile(payload, { file })
  const left = await rows(sql`select id from media where id in ${[own, shared]}`)
  expect(left).toEqual([{ id: shared }])
  const onDisk = await readdir(join(env.DATA_DIR, 'media'))
  expect(onDisk.filter((name) => name.startsWith(String(filename).slice(0, 36)))).toEqual([])
})

test('nobody asks for it by name', async () => {
  shiftClock(0)
  const { id, version } = await aStory().draft()
  for (const who of ['admin', 'everything', 'leaderOfBoden'] as const) {
    const answer = await rest('POST', `/stories/${id}/transitions/letGo`, {
      as: await people[who](),
      body: { expected: version },
    })
    expect(answer.status).toBe(404)
  }
  expect(await isThere(id)).toBe(true)
})
