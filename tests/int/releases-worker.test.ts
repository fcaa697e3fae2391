/**
 * The worker itself, as a process: killed before one statement after the other while a release goes live, and two of
 * them at once. It goes live once and whole, or has not begun. `KILL_AT=all` kills it before each, `SEED=…` repeats a run.
 */
import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { freeLeases } from '@/cms/db/free-leases'
import { query } from '@/cms/db/transaction'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { act, aRelease, comes, lookAtRelease } from '../support/release'
import { beforeEachStatement } from '../support/release-statements'
import { rest } from '../support/rest'
import { aStory, look, type Story, transition } from '../support/story'
import { aWorker, aWorkerThatDiesAt, killWorkers } from '../support/worker'

const kills = 3
const seed = process.env.SEED ? Number(process.env.SEED) : Date.now() & 0x7fffffff

/** Processes that start beside the test, on a machine that may be busy. */
const patience = 90_000

afterEach(killWorkers)

const run = async (statement: ReturnType<typeof sql>) => query({ payload: await openCms() }, statement)

/** Two that are new, and one that readers know in an older version. */
async function goingLiveIn(milliseconds: number) {
  const known = await aStory().live()
  const body = { summary: 'Så blev det sedan.' }
  await rest('PATCH', `/stories/${known.id}`, { as: await people.leaderOfBoden(), body })
  const { version } = await look(known.id)
  await transition(known.id, 'submit', await people.leaderOfBoden(), version)
  await transition(known.id, 'claim', await people.reviewer(), version)
  await transition(known.id, 'approve', await people.reviewer(), version)
  const stories = [await aStory().approved(), known, await aStory().approved()]
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
  return { events: Number(events?.n), mails: Number(mails?.n) }
}

/** In the order in which they are first sent, of a release that is like the one which is tried. */
async function distinctStatements(): Promise<string[]> {
  const { release } = await goingLiveIn(60_000)
  const sent = new Set<string>()
  shiftClock(120_000)
  const undo = beforeEachStatement((text) => sent.add(text))
  await comes(release).finally(undo)
  shiftClock(0)
  expect((await lookAtRelease(release)).state).toBe('live')
  return [...sent]
}

/** The first and the last, and some between. */
function someOf(statements: readonly string[]): string[] {
  if (process.env.KILL_AT === 'all') return [...statements]
  const between = fc.sample(fc.constantFrom(...statements.slice(1, -1)), { numRuns: kills, seed })
  return statements.filter((one, at) => at === 0 || at === statements.length - 1 || between.includes(one))
}

test(`killed before statements of it, nothing of it is live; the next ones do it, once (seed ${seed})`, async () => {
  const statements = await distinctStatements()
  expect(statements.length).toBeGreaterThan(30)
  expect(statements.at(-1)).toMatch(/^commit/i)
  const { release, stories } = await goingLiveIn(1000)
  const [before, told] = [await liveOf(stories), await published(stories)]
  for (const statement of someOf(statements)) {
    expect(await aWorkerThatDiesAt(statement), statement).toBe('SIGKILL')
    // PostgreSQL learns of it when it next looks at the connection.
    await expect.poll(() => underWay(), { timeout: patience }).toBe(0)
    expect(await liveOf(stories), statement).toEqual(before)
    expect((await lookAtRelease(release)).state, statement).toBe('scheduled')
    expect(await published(stories), statement).toEqual(told)
    // The dead one still holds the order, until its lease is over; of many more deaths than these it would be given up.
    await run(
      sql`update graphile_worker._private_jobs set locked_at = now() - interval '6 minutes', attempts = 1
          where locked_at is not null`,
    )
    expect(await freeLeases(await openCms())).toBeGreaterThan(0)
  }
  await Promise.all([aWorker(), aWorker()])
  await expect.poll(async () => (await lookAtRelease(release)).state, { timeout: patience }).toBe('live')
  expect(await liveOf(stories)).toEqual(Array(3).fill('live'))
  expect(await published(stories)).toEqual({ events: told.events + 3, mails: told.mails + 3 })
}, 3_600_000)

/** Transactions of workers that are not over. */
const underWay = async (): Promise<number> =>
  (
    await run(
      sql`select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'
            and pid <> pg_backend_pid()`,
    )
  ).length
