/**
 * The worker itself, as a process: killed between the effect of a publication and its commit, and two of them at
 * once. What is scheduled goes live exactly once, with one event and one mail.
 */
import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { freeLeases } from '@/cms/db/free-leases'
import { query } from '@/cms/db/transaction'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'
import { aWorker, killWorkers } from '../support/worker'

/** Two processes that start beside the test, on a machine that may be busy. */
const patience = 90_000

afterEach(killWorkers)

const run = async (statement: ReturnType<typeof sql>) => query({ payload: await openCms() }, statement)

async function goingLiveIn(milliseconds: number) {
  const story = await aStory().approved()
  const at = new Date(Date.now() + milliseconds)
  await transition(story.id, 'schedule', await people.reviewer(), story.version, { at })
  return story
}

async function published(id: string) {
  const events = await run(
    sql`select id from workflow_events where subject_id = ${id} and name = 'goLive' and not is_refused`,
  )
  const mails = await run(
    sql`select key from app.mails where kind = 'published' and content -> 'subject' ->> 'id' = ${id}`,
  )
  return { events: events.length, mails: mails.length }
}

test('killed with the effect done and not committed, it has done nothing; the next one does it, once', async () => {
  const story = await goingLiveIn(1000)
  // The mail is written last: whoever holds this lock stops a publication between its effect and its commit.
  const holder = new pg.Client({ connectionString: String(process.env.DATABASE_URL) })
  await holder.connect()
  await holder.query('begin; lock table app.mails in access exclusive mode')
  const first = await aWorker()
  const stuck = async () =>
    (
      await run(
        sql`select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%insert into "app"."mails"%'
              and pid <> pg_backend_pid()`,
      )
    ).length
  await expect.poll(stuck, { timeout: patience }).toBe(1)
  first.kill('SIGKILL')
  await new Promise((gone) => first.once('close', gone))
  await holder.query('rollback')
  await holder.end()

  expect(await look(story.id)).toMatchObject({ working: 'scheduled', live: 'never' })
  expect((await rest('GET', `/v1/stories/${story.id}`)).status).toBe(404)
  expect(await published(story.id)).toEqual({ events: 0, mails: 0 })

  // The dead one still holds the order. Before its patience is over nobody takes it, afterwards the next does.
  const payload = await openCms()
  expect(await freeLeases(payload)).toBe(0)
  await run(
    sql`update graphile_worker._private_jobs set locked_at = now() - interval '6 minutes' where locked_at is not null`,
  )
  expect(await freeLeases(payload)).toBeGreaterThan(0)
  await aWorker()
  await expect.poll(async () => (await look(story.id)).live, { timeout: patience }).toBe('live')
  expect(await published(story.id)).toEqual({ events: 1, mails: 1 })
}, 240_000)

test('two workers and six stories at the same moment: each goes live once', async () => {
  const stories = []
  for (let n = 0; n < 6; n += 1) stories.push(await goingLiveIn(8000))
  await Promise.all([aWorker(), aWorker()])
  for (const { id } of stories)
    await expect.poll(async () => (await look(id)).live, { timeout: patience }).toBe('live')
  for (const { id } of stories) expect(await published(id)).toEqual({ events: 1, mails: 1 })
}, 240_000)
