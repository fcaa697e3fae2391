import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterEach, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { query } from '@/cms/db/transaction'
import { sweepPictures } from '@/cms/retention/sweep-pictures'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aConsent, aPictureOfAChild, openAgain, withItsSizes } from '../support/picture'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

const day = 24 * 60 * 60 * 1000

afterEach(() => shiftClock(0))

/** A live story with a picture of a child on its cover. */
async function aLiveStoryWithAChild(consentChange: Record<string, unknown> = {}) {
  const payload = await openCms()
  const consent = await aConsent(consentChange)
  const picture = await aPictureOfAChild([consent])
  const { id } = await aStory().draft()
  await payload.update({
    collection: 'stories',
    id,
    draft: true,
    overrideAccess: false,
    user: await people.leaderOfBoden(),
    data: { cover: picture },
  })
  const { version } = await look(id)
  await transition(id, 'submit', await people.leaderOfBoden(), version)
  const reviewer = await people.reviewer()
  for (const name of ['claim', 'approve', 'publish'] as const) await transition(id, name, reviewer, version)
  return { id, consent, picture, names: await withItsSizes(picture) }
}

const statusOf = async (name: string, headers: Record<string, string> = {}) =>
  (await rest('GET', `/media/file/${name}`, { headers })).status

async function epoch(): Promise<number> {
  const rows = await query(await createLocalReq({}, await openCms()), sql`select n from app.epoch`)
  return Number(rows[0]?.n)
}

test('a consent withdrawn in one act closes the picture and every rendition, and the story stays', async () => {
  const { id, consent, names } = await aLiveStoryWithAChild()
  expect(names.length).toBeGreaterThan(3)
  for (const name of names) expect(await statusOf(name)).toBe(200)
  const before = await epoch()
  const approved = async () =>
    ((await rest('GET', `/v1/stories/${id}`)).body.data as { approval: unknown }).approval
  const asApproved = await approved()

  const answer = await rest('POST', `/consents/${consent}/withdraw`, { as: await people.leaderOfBoden() })
  expect(answer).toMatchObject({ status: 200, body: { withdrawnAt: expect.any(String) } })

  for (const name of names) {
    expect(await statusOf(name)).toBe(410)
    expect(await statusOf(name, { 'if-none-match': '"old"', range: 'bytes=0-9' })).toBe(410)
  }
  expect(await epoch()).toBeGreaterThan(before)
  expect(await approved()).toEqual(asApproved)
  expect(await look(id)).toMatchObject({ live: 'live' })
})

test('withdrawing again changes nothing, and others may not', async () => {
  const { consent } = await aLiveStoryWithAChild()
  const withdraw = async (as: Awaited<ReturnType<typeof people.editor>> | null) =>
    rest('POST', `/consents/${consent}/withdraw`, { as })
  for (const who of [people.leaderOfKalmar, people.editor, people.reviewer])
    expect((await withdraw(await who())).status).toBe(404)
  expect((await withdraw(null)).status).toBe(404)
  const first = await withdraw(await people.safeguarding())
  shiftClock(day)
  const again = await withdraw(await people.safeguarding())
  expect(again.body).toEqual(first.body)
})

test('what the child says later closes the picture too', async () => {
  const { consent, names } = await aLiveStoryWithAChild()
  const as = await people.safeguarding()
  expect((await rest('PATCH', `/consents/${consent}`, { as, body: { childAnswer: 'no' } })).status).toBe(200)
  expect(await statusOf(names[0] ?? '')).toBe(410)
})

test('a deleted consent is no consent', async () => {
  const { consent, names } = await aLiveStoryWithAChild()
  expect((await rest('DELETE', `/consents/${consent}`, { as: await people.safeguarding() })).status).toBe(200)
  expect(await statusOf(names[0] ?? '')).toBe(410)
})

test('a consent that ends by itself takes its picture down at the next sweep, and a renewed one alone does not bring it back', async () => {
  const payload = await openCms()
  const { consent, picture, names } = await aLiveStoryWithAChild({
    validUntil: new Date(Date.now() + 90 * day).toISOString(),
  })
  expect(await sweepPictures(payload)).toEqual([])
  shiftClock(91 * day)
  expect(await sweepPictures(payload)).toContain(picture)
  expect(await statusOf(names[0] ?? '')).toBe(410)
  await rest('PATCH', `/consents/${consent}`, {
    as: await people.safeguarding(),
    body: { validUntil: new Date(Date.now() + 400 * day).toISOString() },
  })
  expect(await statusOf(names[0] ?? '')).toBe(410)
  await openAgain(picture)
  expect(await statusOf(names[0] ?? '')).toBe(200)
})

test('safeguarding is warned once at 60 and once at 14 days', async () => {
  const payload = await openCms()
  const { consent } = await aLiveStoryWithAChild({
    validUntil: new Date(Date.now() + 90 * day).toISOString(),
  })
  const { id } = await people.safeguarding()
  const mails = async () => {
    const rows = await query(
      await createLocalReq({}, payload),
      sql`select key from app.mails where key like ${`consentEnds:${consent}:%:${id}`}`,
    )
    return rows.length
  }
  const counts: number[] = []
  for (const days of [20, 31, 32, 60, 77, 78, 89]) {
    shiftClock(days * day)
    await sweepPictures(payload)
    counts.push(await mails())
  }
  expect(counts).toEqual([0, 1, 1, 1, 2, 2, 2])
})

test('a picture that readers never saw is unknown to them', async () => {
  const payload = await openCms()
  const id = await aPictureOfAChild([])
  const { filename } = await payload.findByID({ collection: 'media', id })
  expect(await statusOf(String(filename))).toBe(404)
  expect(await statusOf('never-there.jpg')).toBe(404)
})

test('what was taken down with its story answers 410', async () => {
  const { id, names } = await aLiveStoryWithAChild()
  await transition(id, 'takeDown', await people.safeguarding())
  for (const name of names) expect(await statusOf(name)).toBe(410)
})
