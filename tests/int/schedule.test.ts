import { sql } from '@payloadcms/db-postgres'
import { afterEach, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { query } from '@/cms/db/transaction'
import { goLiveOnSchedule } from '@/cms/entry/go-live'
import { performTransition } from '@/cms/review/transition'
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
  expect((await rest('GET', `/v1/stories/${story.id}`)).status).toBe(404)
  shiftClock(2 * hour)
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

test('an older order that comes before the new time waits for it', async () => {
  const story = await scheduled()
  const payload = await openCms()
  await expect(goLiveOnSchedule(payload, order(story))).rejects.toMatchObject({ because: 'tooEarly' })
  expect(await look(story.id)).toMatchObject({ working: 'scheduled', live: 'never' })
})

test('what was stopped keeps its approval, and is published as it is or sent back', async () => {
  const story = await scheduled()
  await stop(story)
  const published = await transition(story.id, 'publish', await people.editor(), story.version)
  expect(published).toMatchObject({ state: 'none', live: 'live' })

  const other = await scheduled()
  await stop(other)
  const sentBack = await transition(other.id, 'requestChanges', await people.reviewer(), other.version, {
    note: 'Bilden saknar samtycke.',
  })
  expect(sentBack).toMatchObject({ state: 'changes_requested', live: 'never' })
})

test('a change of what was stopped voids its approval', async () => {
  const story = await scheduled()
  await stop(story)
  const editor = await people.editor()
  await rest('PATCH', `/stories/${story.id}`, { as: editor, body: { summary: 'Nytt.' } })
  const { version, working } = await look(story.id)
  expect(working).toBe('draft')
  await expect(transition(story.id, 'publish', editor, version)).rejects.toMatchObject({
    because: 'wrongState',
  })
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
  shiftClock(2 * hour)
  await goLiveOnSchedule(payload, order({ id: story.id, version }))
  expect(await look(story.id)).toMatchObject({ working: 'failed_to_publish', live: 'taken_down' })
  expect((await rest('GET', `/v1/stories/${story.id}`)).status).toBe(410)
})

/** Stops what is scheduled, as the robot does when a gate has turned red. */
async function stop({ id, version }: { id: string; version: string }) {
  await performTransition({
    payload: await openCms(),
    reference: { kind: 'stories', id },
    name: 'failToPublish',
    user: null,
    isRobot: true,
    expected: version,
  })
  expect(await look(id)).toMatchObject({ working: 'failed_to_publish' })
}

test('a time that has passed is refused', async () => {
  const story = await aStory().approved()
  const past = { at: new Date(Date.now() - hour) }
  await expect(
    transition(story.id, 'schedule', await people.reviewer(), story.version, past),
  ).rejects.toMatchObject({ because: 'timeIsPast' })
})
