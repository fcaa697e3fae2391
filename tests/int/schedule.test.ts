import { sql } from '@payloadcms/db-postgres'
import { afterEach, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { query } from '@/cms/review/transaction'
import { goLiveOnSchedule } from '@/cms/schedule/go-live'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

const hour = 60 * 60 * 1000
const soon = () => new Date(Date.now() + hour)

afterEach(() => shiftClock(0))

async function scheduled() {
  const story = await aStory().approved()
  await transition(story.id, 'schedule', await people.reviewer(), story.version, { at: soon() })
  return story
}

const order = ({ id, version }: { id: string; version: string }) => ({ kind: 'stories', id, version })

test('what is scheduled goes live at its time, once, with two workers at once', async () => {
  const story = await scheduled()
  const payload = await openCms()
  const jobs = await query(
    { payload },
    sql`select run_at from graphile_worker.jobs where key = ${`go-live:stories:${story.id}`}`,
  )
  expect(jobs).toHaveLength(1)
  expect((await rest('GET', `/stories/${story.id}`)).status).toBe(404)
  await Promise.all([goLiveOnSchedule(payload, order(story)), goLiveOnSchedule(payload, order(story))])
  expect(await look(story.id)).toMatchObject({ working: 'none', live: 'live' })
  const events = await query(
    { payload },
    sql`select 1 from workflow_events where subject_id = ${story.id} and name = 'goLive' and not is_refused`,
  )
  expect(events).toHaveLength(1)
})

test('what is scheduled cannot be edited by anybody', async () => {
  const story = await scheduled()
  for (const who of ['leaderOfBoden', 'editor', 'reviewer', 'admin'] as const) {
    const answer = await rest('PATCH', `/stories/${story.id}`, {
      as: await people[who](),
      body: { summary: 'Nytt.' },
    })
    expect(answer.status, who).toBe(403)
  }
  expect(await look(story.id)).toMatchObject({ working: 'scheduled', version: story.version })
})

test('an order for another version, or for what is no longer scheduled, does nothing', async () => {
  const story = await scheduled()
  const payload = await openCms()
  await goLiveOnSchedule(payload, { ...order(story), version: 'another' })
  expect(await look(story.id)).toMatchObject({ working: 'scheduled', live: 'never' })
  await transition(story.id, 'unschedule', await people.editor())
  await goLiveOnSchedule(payload, order(story))
  expect(await look(story.id)).toMatchObject({ working: 'approved', live: 'never' })
})

test('what was taken down after it was scheduled does not come up: it fails, visibly', async () => {
  const story = await aStory().live()
  await rest('PATCH', `/stories/${story.id}`, {
    as: await people.leaderOfBoden(),
    body: { summary: 'Nytt.' },
  })
  const { version } = await look(story.id)
  await transition(story.id, 'submit', await people.leaderOfBoden(), version)
  await transition(story.id, 'claim', await people.reviewer(), version)
  await transition(story.id, 'approve', await people.reviewer(), version)
  await transition(story.id, 'schedule', await people.reviewer(), version, { at: soon() })
  await transition(story.id, 'takeDown', await people.safeguarding())
  const payload = await openCms()
  await goLiveOnSchedule(payload, order({ id: story.id, version }))
  expect(await look(story.id)).toMatchObject({ working: 'failed_to_publish', live: 'taken_down' })
  expect((await rest('GET', `/stories/${story.id}`)).status).toBe(404)
})

test('a time that has passed is refused', async () => {
  const story = await aStory().approved()
  const past = { at: new Date(Date.now() - hour) }
  await expect(
    transition(story.id, 'schedule', await people.reviewer(), story.version, past),
  ).rejects.toMatchObject({ because: 'timeIsPast' })
})
