/** The restore drill: what a backup holds comes back elsewhere, whole, and a broken archive changes nothing. */
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { pack } from 'tar-stream'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { backUp } from '@/cms/backup/back-up'
import { manifestName } from '@/cms/backup/manifest'
import { entriesOf, verifyArchive } from '@/cms/backup/read-archive'
import { BEGUN, PREPARING, WHOLE } from '@/domain/filling'
import { withDatabase } from '../support/database-server'
import { migrationsSince } from '../support/migrations-since'
import { people } from '../support/people'
import { aStory, transition } from '../support/story'

const dataDir = String(process.env.DATA_DIR)
const source = String(process.env.DATABASE_URL)
const archive = join(dataDir, 'drill.tar.gz')
const made: string[] = []
/** What the source held when the archive was made. */
let held: Record<string, string>

type Elsewhere = { readonly url: string; readonly ownerUrl: string; readonly dataDir: string }

type Ask = (statement: string) => Promise<Record<string, unknown>[]>

async function connected<T>(url: string, act: (ask: Ask) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await act(async (statement) => (await client.query(statement)).rows)
  } finally {
    await client.end()
  }
}

const onServer = (statement: string, url = inject('ownerUrl')) => connected(url, (ask) => ask(statement))

async function elsewhere(): Promise<Elsewhere> {
  const name = `drill_${process.pid}_${made.length}`
  await onServer(`create database ${name}`)
  made.push(name)
  return {
    url: withDatabase(inject('serverUrl'), name),
    ownerUrl: withDatabase(inject('ownerUrl'), name),
    dataDir: join(dataDir, name),
  }
}

function run(
  script: string,
  args: readonly string[],
  place: Elsewhere,
): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: place.url,
      DATABASE_OWNER_URL: place.ownerUrl,
      DATA_DIR: place.dataDir,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  return new Promise((done) => child.once('exit', (code) => done({ code: code ?? 1, said })))
}

/** As people type it. */
const restoreByCommand = (file: string, place: Elsewhere, ...more: string[]) =>
  run('src/cms/entry/restore.ts', [file, ...more], place)

/** What a command does, without the seconds in which it reads the packages: only the house's own modules are read anew. */
async function as<T>(place: Elsewhere, act: () => Promise<T>): Promise<T> {
  vi.resetModules()
  vi.stubEnv('DATABASE_URL', place.url)
  vi.stubEnv('DATABASE_OWNER_URL', place.ownerUrl)
  vi.stubEnv('DATA_DIR', place.dataDir)
  try {
    return await act()
  } finally {
    vi.unstubAllEnvs()
    vi.resetModules()
  }
}

const restore = (file: string, place: Elsewhere, replace = false) =>
  as(place, async () => (await import('@/cms/backup/restore')).restore(file, replace, () => {}))

const liveHashes = (place: Elsewhere) =>
  as(place, async () => (await import('../support/live-hashes')).liveHashes())

/** Every row of every table that counts, as one hash a table. */
async function everything(url: string): Promise<Record<string, string>> {
  return connected(url, async (ask) => {
    const tables = await ask(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname in ('public', 'app', 'search', 'published') and tablename not in ('payload_migrations', 'attempts', 'presence', 'epoch')`,
    )
    const hashes: Record<string, string> = {}
    for (const { name } of tables) {
      const [row] = await ask(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${name} t`,
      )
      hashes[String(name)] = String(row?.hash)
    }
    return hashes
  })
}

beforeAll(async () => {
  for (let n = 0; n < 3; n += 1) await aStory().live()
  await aStory().takenDown()
  await aStory().inReview()
  await mkdir(join(dataDir, 'media'), { recursive: true })
  await writeFile(join(dataDir, 'media', 'bild.webp'), 'a picture')
  await backUp(archive, () => {})
  held = await everything(source)
})

afterAll(async () => {
  for (const name of made) await onServer(`drop database ${name} with (force)`)
})

describe('the restore drill', () => {
  test('elsewhere, every row, every live page and every file is what it was', async () => {
    const place = await elsewhere()
    const { code, said } = await restoreByCommand(archive, place)
    expect(said).toContain('Restored')
    expect(code).toBe(0)
    expect(await everything(place.url)).toEqual(await everything(source))
    const hashes = await liveHashes(place)
    expect(hashes.length).toBeGreaterThanOrEqual(3)
    expect(hashes).toEqual(await liveHashes({ url: source, ownerUrl: '', dataDir }))
    expect(hashes.every((line) => line.endsWith('true'))).toBe(true)
    expect(await readFile(join(place.dataDir, 'media', 'bild.webp'), 'utf8')).toBe('a picture')
    // The guards stand again, and counted ids go on.
    await expect(onServer('delete from workflow_events', place.ownerUrl)).rejects.toThrow('append-only')
    await expect(onServer('delete from workflow_events', place.url)).rejects.toThrow('permission denied')
    await expect(
      onServer(`update stories set slug = 'x' where _status = 'published'`, place.url),
    ).rejects.toThrow('review')
    await expect(
      onServer(`insert into approvals select * from approvals limit 1`, place.url),
    ).rejects.toThrow('unique')
    // A second time it is in use, and stays as it is, unless told.
    await expect(restore(archive, place)).rejects.toThrow('in use')
    await onServer(`update users set name = 'Someone else'`, place.url)
    expect((await restoreByCommand(archive, place, '--replace')).code).toBe(0)
    expect(await everything(place.url)).toEqual(await everything(source))
  }, 180_000)

  test('made while people write, it is one moment: what is live is what was approved, and the log ends where the document stands', async () => {
    const file = join(dataDir, 'busy.tar.gz')
    let isOver = false
    let acts = 0
    const writers = [1, 2, 3].map(async () => {
      while (!isOver) {
        const story = await aStory().live()
        await transition(story.id, 'takeDown', await people.safeguarding(), undefined, {
          note: 'Ett skäl som räcker.',
        })
        acts += 1
      }
    })
    await expect.poll(() => acts, { timeout: 30_000 }).toBeGreaterThan(2)
    await backUp(file, () => {})
    const atEnd = acts
    isOver = true
    await Promise.all(writers)
    expect(atEnd).toBeGreaterThan(2)
    const place = await elsewhere()
    await restore(file, place)
    const hashes = await liveHashes(place)
    expect(hashes.every((line) => line.endsWith('true'))).toBe(true)
    const strays = await onServer(
      `select i.subject_id from workflow_items i left join lateral (
         select to_working, to_live from workflow_events e
         where e.subject_collection = i.subject_collection and e.subject_id = i.subject_id and not is_refused
         order by at desc, id desc limit 1) last on true
       where coalesce(last.to_live::text, 'never') <> i.live::text`,
      place.url,
    )
    expect(strays).toEqual([])
  }, 180_000)
})

describe('an archive from before the baseline', () => {
  const last = '20261129_220000_languages_forgotten'
  const baseline = '20261129_230000_baseline'
  const since = migrationsSince(baseline)

  /** The same archive, as a database wrote it that had seen these migrations. */
  async function seenBy(...migrations: string[]): Promise<string> {
    const file = join(dataDir, `${migrations.length}.tar.gz`)
    const packed = pack()
    for await (const { name, bytes } of entriesOf(archive))
      packed.entry(
        { name },
        name === manifestName ? JSON.stringify({ ...JSON.parse(bytes.toString()), migrations }) : bytes,
      )
    packed.finalize()
    await writeFile(file, gzipSync(await buffer(packed)))
    return file
  }

  test('made at the end of the chain, comes back whole, into a new database and over one in use', async () => {
    const file = await seenBy('20261122_110000_initial', last, ...since)
    const place = await elsewhere()
    await restore(file, place)
    expect(await everything(place.url)).toEqual(held)
    const written = await onServer('select name from payload_migrations order by name', place.ownerUrl)
    expect(written).toEqual([baseline, ...since].map((name) => ({ name })))
    await onServer(
      `update payload_migrations set name = '${last}' where name = '${baseline}'`,
      place.ownerUrl,
    )
    await restore(file, place, true)
    expect(await everything(place.url)).toEqual(held)
  }, 180_000)

  test('made in the middle of the chain, is refused with what to do, before anything is touched', async () => {
    const place = await elsewhere()
    const { code, said } = await restoreByCommand(
      await seenBy('20261122_110000_initial', '20261129_180000_chain'),
      place,
    )
    expect(said.trim()).toBe(
      `The archive was made in the middle of an upgrade (after 20261129_180000_chain), which this version cannot lay anew: restore it with a version whose last migration is ${last}, then start this one on that database.`,
    )
    expect(code).toBe(1)
    expect(await onServer(`select to_regclass('users') as users`, place.url)).toEqual([{ users: null }])
  })

  test('made by a newer version, is told from one', async () => {
    const file = await seenBy(baseline, ...since, '20990101_000000_later')
    const place = await elsewhere()
    await expect(restore(file, place)).rejects.toThrow(
      /^The archive comes from a newer Berätta \(20990101_000000_later\): restore it with that one\.$/,
    )
  })
})

describe('where a first start was filling the database with the example content', () => {
  const mark = `select obj_description('users'::regclass, 'pg_class') as says`
  let place: Elsewhere
  beforeAll(async () => {
    place = await elsewhere()
    await restore(archive, place)
    await onServer(`comment on table users is '${BEGUN}'`, place.ownerUrl)
  })

  test('and is at it still, nothing is restored', async () => {
    const filling = new pg.Client({ connectionString: place.url })
    await filling.connect()
    await filling.query('select pg_advisory_lock($1)', [PREPARING])
    try {
      await expect(restore(archive, place, true)).rejects.toThrow('An instance is starting on this database')
      expect(await onServer(mark, place.url)).toEqual([{ says: BEGUN }])
    } finally {
      await filling.end()
    }
  })

  test('and was stopped, no later start writes into what was restored', async () => {
    await restore(archive, place, true)
    expect(await onServer(mark, place.url)).toEqual([{ says: WHOLE }])
  })
})

describe('an archive that is not whole is refused with a sentence, and nothing is changed', () => {
  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3000)],
    ['with one bit turned', (bytes: Buffer) => turned(bytes)],
    ['with one bit turned and packed anew', (bytes: Buffer) => gzipSync(turned(gunzipSync(bytes)))],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('not an archive at all')],
  ])('%s', async (name, spoil) => {
    const file = join(dataDir, `${createHash('md5').update(name).digest('hex')}.tar.gz`)
    await writeFile(file, spoil(await readFile(archive)))
    await expect(verifyArchive(file)).rejects.toThrow(/^(The archive is broken|This is no archive)/)
  })

  test('with a path that climbs out of its folder', async () => {
    const file = join(dataDir, 'climbing.tar.gz')
    const climbing = pack()
    climbing.entry({ name: 'media/../../escaped.txt' }, 'x')
    climbing.finalize()
    await writeFile(file, gzipSync(await buffer(climbing)))
    const place = await elsewhere()
    await expect(restore(file, place)).rejects.toThrow(
      /^The archive is broken or cut short: it holds "media\/\.\.\/\.\.\/escaped\.txt"\.$/,
    )
    expect(await onServer(`select to_regclass('users') as users`, place.url)).toEqual([{ users: null }])
  })
})

test('a backup for which there is no room leaves nothing behind', async () => {
  const file = join(dataDir, 'no-room', 'large.tar.gz')
  await writeFile(join(dataDir, 'media', 'large.webp'), randomBytes(4_000_000)) // which no compression makes smaller
  const command = `ulimit -f 1000; exec "$0" --import tsx src/cms/entry/backup.ts ${file}`
  const child = spawn('bash', ['-c', command, process.execPath], { stdio: 'ignore' })
  expect(await new Promise((done) => child.once('exit', done))).toBe(1)
  expect(await readdir(join(dataDir, 'no-room'))).toEqual([])
})

test('an archive is readable by its owner only', async () => {
  expect(((await stat(archive)).mode & 0o777).toString(8)).toBe('600')
})

function turned(bytes: Buffer): Buffer {
  const spoilt = Buffer.from(bytes)
  const middle = spoilt.length >> 1
  spoilt[middle] = (spoilt[middle] ?? 0) ^ 1
  return spoilt
}
