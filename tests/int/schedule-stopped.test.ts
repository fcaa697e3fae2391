/** I7, people's side: a gate that turned red before the time stops the publication, everybody concerned hears of it, and trying again works. */
import { sql } from '@payloadcms/db-postgres'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { query } from '@/cms/db/transaction'
import { goLiveOnSchedule } from '@/cms/entry/go-live'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import type { News } from '@/domain/review/news'
import type { Overview } from '@/domain/review/overview'
import type { Queue } from '@/domain/review/queue-item'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aConsent, aPictureOfAChild, openAgain } from '../support/picture'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

const { get } = asking(editorialEndpoints)
const hour = 60 * 60 * 1000

beforeEach(async () => {
  await Promise.all([people.leaderOfBoden(), people.reviewer(), people.otherReviewer()])
})
afterEach(() => shiftClock(0))

/** Scheduled with a picture of a child; then the consent is withdrawn, and the time comes. */
async function stoppedByItsPicture() {
  const payload = await openCms()
  const [leader, reviewer] = [await people.leaderOfBoden(), await people.reviewer()]
  const consent = await aConsent()
  const cover = await aPictureOfAChild([consent])
  const { id } = await aStory({ title: 'Stoppad i sista stund' }).draft()
  const edit = { collection: 'stories', id, draft: true, overrideAccess: false, user: leader } as const
  await payload.update({ ...edit, data: { cover } })
  const { version } = await look(id)
  await transition(id, 'submit', leader, version)
  await transition(id, 'claim', reviewer, version)
  await transition(id, 'approve', reviewer, version)
  await transition(id, 'schedule', reviewer, version, { at: new Date(Date.now() + hour) })
  await query({ payload }, sql`delete from app.mails`)
  expect((await rest('POST', `/consents/${consent}/withdraw`, { as: leader })).status).toBe(200)
  shiftClock(2 * hour)
  await goLiveOnSchedule(payload, { kind: 'stories', id, version })
  return { id, version, consent, cover }
}

test('it stays off the site, with its reason, and tells writers and reviewers once each', async () => {
  const { id, version } = await stoppedByItsPicture()
  const payload = await openCms()
  expect(await look(id)).toMatchObject({ working: 'failed_to_publish', live: 'never' })
  expect((await rest('GET', `/v1/stories/${id}`)).status).toBe(404)
  await goLiveOnSchedule(payload, { kind: 'stories', id, version })
  const mails = await query({ payload }, sql`select to_user from app.mails where kind = 'failedToPublish'`)
  const concerned = await Promise.all([people.leaderOfBoden(), people.reviewer(), people.otherReviewer()])
  expect(mails.map((mail) => mail.to_user).sort()).toEqual(concerned.map((one) => String(one.id)).sort())
})

test('the bell, the queue and the dashboard show it, and why', async () => {
  const { id } = await stoppedByItsPicture()
  const news = (await get('/news', await people.leaderOfBoden())).body as News[]
  expect(news.find(({ subjectId }) => subjectId === id)).toMatchObject({ what: 'failToPublish', who: null })
  const queue = (await get('/queue', await people.otherReviewer(), { stage: 'stopped' })).body as Queue
  const failure = 'Något i texten eller bilderna måste rättas först.'
  expect(queue.items.find((item) => item.id === id)).toMatchObject({ failure })
  const { stopped } = (await get('/overview', await people.reviewer(), { days: '30' })).body as Overview
  expect(stopped.items.find((item) => item.id === id)).toMatchObject({ failure })
})

test('the same text goes out once what stopped it is mended, by hand or at a new time', async () => {
  const payload = await openCms()
  for (const way of ['publish', 'schedule'] as const) {
    const { id, version, consent, cover } = await stoppedByItsPicture()
    const reviewer = await people.reviewer()
    const again = { at: new Date(Date.now() + 4 * hour) }
    await expect(transition(id, way, reviewer, version, again)).rejects.toMatchObject({
      because: 'gateIsRed',
    })
    await query({ payload }, sql`update consents set withdrawn_at = null where id = ${consent}`)
    await openAgain(cover)
    await transition(id, way, reviewer, version, again)
    if (way === 'schedule') {
      shiftClock(5 * hour)
      await goLiveOnSchedule(payload, { kind: 'stories', id, version })
    }
    expect(await look(id)).toMatchObject({ working: 'none', live: 'live' })
    shiftClock(0)
  }
})
