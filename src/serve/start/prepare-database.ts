import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Env } from '@/env'
import { runChild } from './run-child'
import { StartError } from './start-error'

const LOCK = 7_203_851 // any number, the same in every instance

/**
 * Migrates and, when the database is empty, seeds; one instance at a time. Payload takes seconds to load,
 * so what is already done is recognised without it.
 */
export async function prepareDatabase(env: Env, signal: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as won', [LOCK])
    if (!rows[0].won) {
      console.log('Another instance is preparing the database; waiting for it …')
      await client.query('select pg_advisory_lock($1)', [LOCK])
    }
    await migrate(client, signal)
    await seed(client, env.DATA_DIR, signal)
  } finally {
    await client.end() // gives the lock back
  }
}

async function migrate(client: pg.Client, signal: AbortSignal): Promise<void> {
  const wanted = readdirSync('migrations')
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -3))
  if (await hasTable(client, 'payload_migrations')) {
    const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
    const done = new Set(rows.map(({ name }) => name))
    if (wanted.every((name) => done.has(name))) return
  }
  console.log('Bringing the database up to date …')
  const code = await runChild('src/cms/commands/migrate.ts', { signal })
  signal.throwIfAborted()
  if (code !== 0)
    throw new StartError('The database could not be brought up to date; the lines above say why.')
}

async function seed(client: pg.Client, dataDir: string, signal: AbortSignal): Promise<void> {
  const unfinished = join(dataDir, 'seed-unfinished') // a seed killed halfway is taken up again
  const { rows } = await client.query('select exists (select from users) as used')
  if (rows[0].used && !existsSync(unfinished)) return
  console.log('Filling the empty database with the example content …')
  writeFileSync(unfinished, '')
  const code = await runChild('src/cms/commands/seed.ts', { signal })
  signal.throwIfAborted()
  if (code !== 0) throw new StartError('The example content could not be written; the lines above say why.')
  rmSync(unfinished)
}

async function hasTable(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query('select to_regclass($1) is not null as found', [name])
  return rows[0].found
}
