/** How an installation of several instances begins: who is let in meanwhile, and who takes up what another left. */
import { spawn } from 'node:child_process'
import pg from 'pg'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { PREPARING } from '@/domain/filling'
import { env } from '@/env'
import { freePort } from '@/serve/free-port'
import { prepareDatabase } from '@/serve/start/prepare-database'
import { asOwner, ownersAddress } from '../../support/as-owner'

const { runChild } = vi.hoisted(() => ({ runChild: vi.fn() }))
vi.mock('@/serve/start/run-child', () => ({ runChild }))

async function onDatabase<T>(act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  return act(client).finally(() => client.end())
}

test.each([
  ['behind a proxy finds the door shut, so that another is asked', '1', 'refused'],
  ['with nobody in front is told that it is starting', '0', 503],
])('who comes before the end of the start: %s', async (_, proxies, expected) => {
  const port = await freePort()
  await onDatabase(async (client) => {
    await client.query('select pg_advisory_lock($1)', [PREPARING])
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/serve/main.ts'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        PORT: String(port),
        TRUST_PROXY: proxies,
        PAYLOAD_SECRET: 'x'.repeat(32),
        LOG_LEVEL: 'info',
      },
    })
    try {
      await new Promise((waits) => child.stdout.on('data', (said) => /waiting/.test(said) && waits(said)))
      const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => ({ status: 'refused' }))
      expect(answer.status).toBe(expected)
    } finally {
      child.kill('SIGTERM')
      expect(await new Promise((ended) => child.once('exit', ended))).toBe(0)
    }
  })
})

test('a taken port is told before anything else, behind a proxy too', async () => {
  const taken = new URL(env.DATABASE_URL).port
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/serve/main.ts'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      PORT: taken,
      TRUST_PROXY: '1',
      DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none',
    },
  })
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  expect(await new Promise((ended) => child.once('exit', ended))).toBe(1)
  expect(said).toMatch(new RegExp(`Port ${taken} is taken`))
})

describe('an empty database of a demonstration', () => {
  const { signal } = new AbortController()
  const seeds = () => runChild.mock.calls.filter(([file]) => file === 'example/command.ts').length

  const writeSomebody = () =>
    onDatabase((client) => client.query("insert into users (name, email) values ('A', 'a@beratta.example')"))
  const forget = () => asOwner('delete from users; comment on table users is null')
  beforeEach(async () => {
    runChild.mockReset().mockResolvedValue(0)
    await forget()
  })

  test('is filled once, also when nobody has an account yet', async () => {
    await prepareDatabase({ env, ownerUrl: '' }, signal)
    await prepareDatabase({ env, ownerUrl: '' }, signal)
    expect(seeds()).toBe(1)
  })

  test('tells who signs in, by trying', async () => {
    expect(await prepareDatabase({ env, ownerUrl: '' }, signal)).toEqual({
      database_roles: 2,
      readers_role: 1,
    })
    await asOwner(`create role alone_server login password 'for a test'`)
    const alone = new URL(env.DATABASE_URL)
    ;[alone.username, alone.password] = ['alone_server', 'for a test']
    const opened = { env: { ...env, DATABASE_URL: alone.href }, ownerUrl: ownersAddress() }
    expect(await prepareDatabase(opened, signal)).toEqual({ database_roles: 2, readers_role: 0 })
    await asOwner('drop role alone_server')
  })

  test('is filled by whoever comes next where the first was killed halfway', async () => {
    runChild.mockImplementationOnce(() => writeSomebody().then(() => Promise.reject(new Error('killed'))))
    await expect(prepareDatabase({ env, ownerUrl: '' }, signal)).rejects.toThrow('killed')
    await prepareDatabase({ env, ownerUrl: '' }, signal)
    await prepareDatabase({ env, ownerUrl: '' }, signal)
    expect(seeds()).toBe(2)
  })

  test('stays empty where no demonstration is wanted', async () => {
    await prepareDatabase(
      { env: { ...env, DATABASE_URL: env.DATABASE_URL, DEMO: false }, ownerUrl: '' },
      signal,
    )
    expect(seeds()).toBe(0)
    await prepareDatabase({ env, ownerUrl: '' }, signal)
    expect(seeds(), 'but is not taken for one that was filled').toBe(1)
  })

  test('that is in use is left alone', async () => {
    await writeSomebody()
    await prepareDatabase({ env, ownerUrl: '' }, signal)
    expect(seeds()).toBe(0)
  })
})
