/**
 * The worker itself, as a process: killed at different moments while a release goes live, and two of them at once. It
 * goes live once and whole, or has not begun.
 */
import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { freeLeases } from '@/cms/db/free-leases'
import { query } from '@/cms/db/transaction'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { act, aRelease, lookAtRelease } from '../support/release'
import { aStory, look, type Story } from '../support/story'
import { aWorker, killWorkers } from '../support/worker'

/** Processes that start beside the test, on a machine that may be busy. */
const patience = 90_000

afterEach(killWorkers)

const run = async (statement: ReturnType<typeof sql>) => query({ payload: await openCms() }, statement)

async function goingLiveIn(milliseconds: number, count: number) {
  const stories: Story[] = []
  for (let n = 0; n < count; n += 1) stories.push(await aStory().approved())
  const release = await aRelease(stories)
  await act(release, 'schedule', await people.editor(), { at: new Date(Date.now() + milliseconds) })
  return { release, stories }
}

const liveOf = async (stories: readonly Story[]) =>
  Promise.all(stories.map(async ({ id }) => (await look(id)).live))

async function published(stories: readonly Story[]) {
  const ids = stories.map(({ id }) => id)
  const [events] = await run(
    sql`select count(*)::int as n from workflow_events
        where subject_id in ${ids} and name = 'goLive' and not is_refused`,
  )
  const [mails] = await run(
    sql`select count(*)::int as n from app.mails where kind = 'published' and content -> 'subject' ->> 'id' in ${ids}`,
  )
  return { events: events?.n, mails: mails?.n }
}

/** Whoever holds this lock stops a release at that statement: early, in the midst, and last before its commit. */
const stops = [
  ['the first public row', 'lock table stories in share mode', 'stories'],
  ['its documents’ memory', 'lock table workflow_items in share mode', 'workflow_items'],
  ['the mails', 'lock table app.mails in share mode', 'mails'],
  ['what readers are answered from', 'lock table published.documents in share mode', 'documents'],
  ['the log of changes', 'lock table published.changes in access exclusive mode', 'changes'],
  ['the release itself', 'lock table app.releases in share mode', 'releases'],
] as const

test.each(stops)(
  'killed at %s, nothing of it is live; the next one does it, once',
  async (_, lock, table) => {
    const { release, stories } = await goingLiveIn(1000, 3)
    const holder = new pg.Client({
      connectionString: String(process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL),
    })
    await holder.connect()
    await holder.query(`begin; ${lock}`)
    const first = await aWorker()
    const stuck = async () =>
      (
        await run(
          sql`select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like ${`%"${table}"%`}
                and pid <> pg_backend_pid()`,
        )
      ).length
    await expect.poll(stuck, { timeout: patience }).toBeGreaterThan(0)
    first.kill('SIGKILL')
    await new Promise((gone) => first.once('close', gone))
    await holder.query('rollback')
    await holder.end()

    expect(await liveOf(stories)).toEqual(Array(3).fill('never'))
    expect((await lookAtRelease(release)).state).toBe('scheduled')
    expect(await published(stories)).toEqual({ events: 0, mails: 0 })

    // The dead one still holds the order, until its lease is over.
    await run(
      sql`update graphile_worker._private_jobs set locked_at = now() - interval '6 minutes' where locked_at is not null`,
    )
    expect(await freeLeases(await openCms())).toBeGreaterThan(0)
    await Promise.all([aWorker(), aWorker()])
    await expect.poll(async () => (await lookAtRelease(release)).state, { timeout: patience }).toBe('live')
    expect(await liveOf(stories)).toEqual(Array(3).fill('live'))
    expect(await published(stories)).toEqual({ events: 3, mails: 3 })
  },
  240_000,
)
