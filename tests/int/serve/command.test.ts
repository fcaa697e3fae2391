/** With nothing set: the embedded database has both roles, and each command is handed the one that it needs. */
import { spawn } from 'node:child_process'
import { realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbeddedPostgres } from '@/serve/embedded-postgres'
import { openFolder } from '../../support/open-folder'

let dataDir: string

beforeAll(async () => {
  dataDir = await openFolder('beratta-command-')
})

afterAll(async () => {
  const cluster = await realpath(join(dataDir, 'postgres'))
  for (const folder of [cluster, dataDir]) await rm(folder, { recursive: true, force: true })
})

/** As the npm script of that name does. */
async function run(name: string): Promise<{ code: number; said: string }> {
  const { scripts } = (await import('../../../package.json', { with: { type: 'json' } })).default
  const [, , ...args] = (scripts as Record<string, string>)[name]?.split(' ') ?? []
  const { DATABASE_URL: _, PAYLOAD_SECRET: __, ...env } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    env: { ...env, DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  return new Promise((done) => child.once('exit', (code) => done({ code: code ?? 1, said })))
}

test('migrating is the owner’s, looking is the server’s, and a server without its role is given it again', async () => {
  expect(await run('migrate')).toMatchObject({ code: 0 })
  expect(await run('verify')).toMatchObject({ code: 0, said: expect.stringContaining('All is whole') })

  const database = await startEmbeddedPostgres({ dataDir })
  const [owner, server] = [database.ownerUrl, database.url].map(
    (connectionString) => new pg.Client({ connectionString }),
  ) as [pg.Client, pg.Client]
  await Promise.all([owner.connect(), server.connect()])
  await expect(server.query('drop table approvals')).rejects.toThrow('must be owner')
  await expect(server.query('create temporary table x ()')).rejects.toThrow('permission denied')
  await server.end()
  // As a cluster is that was made before there were two.
  await owner.query('drop owned by beratta_server; drop role beratta_server')
  await owner.end()
  await database.stop()
  expect((await run('verify')).said).toContain('permission denied')
  expect(await run('migrate')).toMatchObject({ code: 0 })
  expect(await run('verify')).toMatchObject({ code: 0 })
}, 180_000)
