import { execFile } from 'node:child_process'
import { lstat, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/serve/embedded-postgres'
import { endLeftover } from '@/serve/postgres/end-leftover'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let dataDir: string
let running: EmbeddedPostgres | undefined

beforeEach(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), 'beratta-pg-')), 'data') // closed to others, as root's folders are
})

afterEach(async () => {
  await running?.stop()
  running = undefined
  const cluster = await realpath(join(dataDir, 'postgres')) // for root it lies outside, see src/serve/postgres/places.ts
  for (const folder of [cluster, dirname(dataDir)]) await rm(folder, { recursive: true, force: true })
})

async function start(): Promise<EmbeddedPostgres> {
  running = await startEmbeddedPostgres({ dataDir })
  return running
}

async function query(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows[0]?.[0]
  } finally {
    await client.end()
  }
}

test('what is written is there after a stop and a second start', async () => {
  const first = await start()
  await query(first.ownerUrl, "create table kept as select 'Övertorneå' as name")
  await first.stop()
  const second = await start()
  expect(await query(second.ownerUrl, 'select name from kept')).toBe('Övertorneå')
})

test('the words of all eight languages are letters to the database', async () => {
  const { url } = await start()
  expect(await query(url, "select lower('ÅÄÖ ЇЖАК')")).toBe('åäö їжак')
  expect(await query(url, "select to_tsvector('swedish', 'ÖSTER')::text")).toBe("'öst':1")
  expect(
    await query(
      url,
      'select array_agg(x order by x collate "sv-x-icu")::text from unnest(\'{ö,z,ä,å}\'::text[]) x',
    ),
  ).toBe('{z,å,ä,ö}')
})

test('it listens on this machine alone and wants its password', async () => {
  const { url } = await start()
  expect(await query(url, 'show listen_addresses')).toBe('127.0.0.1')
  const wrong = new URL(url)
  wrong.password = 'wrong'
  await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/)
  for (const name of ['postgres-password', 'postgres-server-password'])
    expect((await lstat(join(dataDir, name))).mode & 0o777).toBe(0o600)
})

test('a server whose starter was killed goes down by itself', async () => {
  const killed = await startInOtherProcess()
  process.kill(killed.starter, 'SIGKILL')
  await expect.poll(() => isAlive(killed.server), { timeout: 10_000 }).toBe(false)
})

test('a server that outlived its killed starter is taken down by the next start', async () => {
  const killed = await startInOtherProcess()
  process.kill(killed.server, 'SIGSTOP') // deaf to the guard
  process.kill(killed.starter, 'SIGKILL')
  await sleep(300)
  process.kill(killed.server, 'SIGCONT')
  const next = await start()
  expect(await query(next.url, 'select 1')).toBe(1)
  expect(await isAlive(killed.server)).toBe(false)
})

test('a leftover that goes down by itself before it can be stopped is none any more; one that stays is told of', async () => {
  const { server } = await startInOtherProcess()
  const [cluster, bin] = [join(dataDir, 'postgres'), dirname(dataDir)]
  const stopsWith = (script: string) =>
    writeFile(join(bin, 'pg_ctl'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  await stopsWith('exit 1')
  await expect(endLeftover({ cluster, bin, runAs: {} })).rejects.toThrow('Command failed')
  expect(await isAlive(server)).toBe(true)
  await stopsWith(`kill -INT ${server}; exit 1`)
  await endLeftover({ cluster, bin, runAs: {} })
  expect(await isAlive(server)).toBe(false)
})

test("a pid file that names somebody else's process neither stops the start nor harms that process", async () => {
  const first = await start()
  await first.stop()
  await writeFile(join(dataDir, 'postgres/postmaster.pid'), `${process.pid}\n`)
  const second = await start()
  expect(await query(second.url, 'select 1')).toBe(1)
})

/** A process of its own that starts the database, as a killed run would have. */
async function startInOtherProcess(): Promise<{ starter: number; server: number }> {
  const child = execFile(process.execPath, ['--import', 'tsx', 'scripts/database.ts', dataDir])
  await new Promise((printed) => child.stdout?.once('data', printed))
  const server = Number.parseInt(await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10)
  return { starter: child.pid ?? 0, server }
}

/** Whether the process runs; one that ended and was not yet collected by its parent does not. */
async function isAlive(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  if (process.platform === 'linux') return status !== '' && !status.includes(') Z ')
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
