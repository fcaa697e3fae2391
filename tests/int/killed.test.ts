/**
 * `kill -9` of the application and of PostgreSQL at random moments of a busy newsroom: nothing acknowledged is lost,
 * nothing is half done, and no mail is lost or doubled. `KILLS=100` kills that often.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/serve/embedded-postgres'

const kills = Number(process.env.KILLS ?? 3)
const databaseKills = Math.ceil(kills / 3)
const dataDir = join(String(process.env.DATA_DIR), 'killed')

let server: EmbeddedPostgres
const acknowledged: string[] = []
let newsroom: ChildProcess | undefined
let deaths = 0

/** Runs a script as the application does, on the database of this test. */
function run(script: string, more: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...more, DATABASE_URL: server.url, DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
  })
}

async function open(): Promise<void> {
  const child = run('tests/support/busy-newsroom.ts')
  newsroom = child
  await new Promise<void>((resolve, reject) => {
    let rest = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line === 'ready') resolve()
        else if (!line.startsWith('Mail ')) acknowledged.push(line)
      }
    })
    child.once('exit', (code) => reject(new Error(`The newsroom ended with ${code}.`)))
  })
}

async function kill(): Promise<void> {
  const child = newsroom
  newsroom = undefined
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child?.once('close', done))
  child?.kill('SIGKILL')
  deaths += 1
  await ended
}

beforeAll(async () => {
  server = await startEmbeddedPostgres({ dataDir })
  const migration = run('src/cms/entry/migrate.ts', { DATABASE_OWNER_URL: server.ownerUrl })
  expect(await new Promise((done) => migration.once('exit', done))).toBe(0)
}, 120_000)

afterAll(async () => {
  if (newsroom) await kill()
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

test(`${kills} kills of the application and ${databaseKills} of the database lose and double nothing`, async () => {
  for (let n = 0; n < kills; n += 1) {
    await open()
    await sleep(300 + Math.random() * 2000)
    await kill()
    await isWhole()
  }
  await open()
  for (let n = 0; n < databaseKills; n += 1) {
    await sleep(300 + Math.random() * 2000)
    const port = Number(new URL(server.url).port)
    process.kill(server.pid, 'SIGKILL')
    await server.ended
    server = await startEmbeddedPostgres({ dataDir, port })
    const before = acknowledged.length
    // The application finds its way back by itself.
    await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(before)
  }
  await kill()
  await isWhole()
  console.log(`${acknowledged.length} transitions acknowledged, ${kills} + ${databaseKills} kills`)
}, 3_600_000)

/** Looks with a client that has nothing to do with the application. */
async function isWhole(): Promise<void> {
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  const rows = async (text: string) => (await client.query(text)).rows as Record<string, string>[]
  const events = await rows('select * from workflow_events where not is_refused order by at')
  // Everything acknowledged is in the log.
  for (const name of new Set(acknowledged))
    expect(events.filter((event) => event.name === name).length, name).toBeGreaterThanOrEqual(
      acknowledged.filter((one) => one === name).length,
    )
  // The log is one chain, and the document stands where it ends.
  let at = { working: 'none', live: 'never' }
  for (const event of events) {
    expect({ working: event.from_working, live: event.from_live }).toEqual(at)
    at = { working: String(event.to_working), live: String(event.to_live) }
  }
  const items = await rows('select working, live, live_hash, latest_version from workflow_items')
  expect(items).toMatchObject(events.length > 0 ? [at] : [])
  // What readers get is what the last publication approved.
  const published = events.filter(({ name }) => name === 'publish')
  const readable = await rows(
    "select title from pages join pages_locales on _parent_id = pages.id where _status = 'published'",
  )
  expect(readable).toHaveLength(published.length > 0 ? 1 : 0)
  const approved = await rows('select hash, snapshot from approvals order by at')
  if (published.length > 0) {
    expect(items[0]?.live_hash).toBe(published.at(-1)?.hash)
    const approval = approved.find(({ hash }) => hash === items[0]?.live_hash)
    expect(
      (approval as unknown as { snapshot: { title: { sv: string } } } | undefined)?.snapshot.title.sv,
    ).toBe(readable[0]?.title)
  }
  // What readers are answered from is the same, and so is what the log of changes tells.
  const shown = await rows("select hash, approval, content from published.documents where kind = 'pages'")
  expect(shown.map(({ hash }) => hash)).toEqual(published.length > 0 ? [items[0]?.live_hash] : [])
  for (const { content } of shown)
    expect((content as unknown as { title: { sv: string } }).title.sv).toBe(readable[0]?.title)
  const told = await rows('select position::int, what, hash from published.changes order by position')
  expect(told.map(({ position }) => position)).toEqual(told.map((_, index) => index + 1))
  // Of what readers got each time: the last is what they have.
  expect(new Set(told.map(({ hash }) => hash)).size).toBe(published.length)
  const approval = shown[0]?.approval as { hash: string } | undefined
  expect(told.at(-1)?.hash).toBe(approval?.hash)
  expect(await rows('select 1 from _pages_v where latest')).toHaveLength(items.length)
  await isMailWhole(rows, events)
  await client.end()
}

/** Each submission tells two people and each publication one: a mail for each, a job for each that waits, a file for what was sent as one. */
async function isMailWhole(
  rows: (text: string) => Promise<Record<string, string>[]>,
  events: Record<string, string>[],
): Promise<void> {
  const wanted = events.flatMap(({ id, name }) =>
    name === 'submit' ? [`${id}:receipt`, `${id}:toReview`] : name === 'publish' ? [`${id}:published`] : [],
  )
  const mails = await rows('select key, to_user, topic, sent_at::text from app.mails')
  expect(mails.map(({ key }) => key?.split(':').slice(0, 2).join(':')).sort()).toEqual(wanted.sort())
  const jobs = (await rows("select key from graphile_worker.jobs where key like 'mail:%'")).map(
    ({ key }) => key,
  )
  for (const { key, sent_at: sent } of mails) if (!sent) expect(jobs).toContain(`mail:${key}`)
  const files = await readdir(join(dataDir, 'mail')).catch(() => [])
  // What was gathered into one mail was sent at one moment; what was not true any more has lost its topic.
  const gathered = mails.filter(({ sent_at: when, topic }) => when && topic)
  const sent = new Set(gathered.map(({ to_user: user, sent_at: when }) => `${user} ${when}`)).size
  // A mail that was on its way when its sender died is written again under the same name, or is not true any more.
  expect(files.length).toBeGreaterThanOrEqual(sent)
  expect(files.length).toBeLessThanOrEqual(sent + deaths)
}
