import { readdirSync } from 'node:fs'
import pg from 'pg'
import { BEGUN, PREPARING, WHOLE } from '@/domain/filling'
import type { Env } from '@/env'
import { runChild } from './run-child'
import { StartError } from './start-error'

/**
 * Migrates and, when the database is empty, seeds; one instance at a time. Payload takes seconds to load,
 * so what is already done is recognised without it.
 */
export async function prepareDatabase(env: Env, signal: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as won', [PREPARING])
    if (!rows[0].won) {
      console.log('Another instance is preparing the database; waiting for it …')
      await client.query('select pg_advisory_lock($1)', [PREPARING])
    }
    await migrate(client, signal)
    await seed(client, signal)
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

async function seed(client: pg.Client, signal: AbortSignal): Promise<void> {
  const { rows } = await client.query(
    `select exists (select from users) as used, obj_description('users'::regclass, 'pg_class') as said`,
  )
  const { used, said } = rows[0]
  if (said === WHOLE || (used && said !== BEGUN)) return
  console.log('Filling the empty database with the example content …')
  await client.query(`comment on table users is '${BEGUN}'`)
  const code = await runChild('src/cms/commands/seed.ts', { signal })
  signal.throwIfAborted()
  if (code !== 0) throw new StartError('The example content could not be written; the lines above say why.')
  await client.query(`comment on table users is '${WHOLE}'`)
}

async function hasTable(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query('select to_regclass($1) is not null as found', [name])
  return rows[0].found
}
