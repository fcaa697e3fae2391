import { readdirSync } from 'node:fs'
import pg from 'pg'
import { BEGUN, PREPARING, readersAddress, roleIn, settledFor, WHOLE } from '@/domain/filling'
import { log } from '../log'
import { StartError } from '../start-error'
import { checkDatabase } from './check-database'
import type { Opened } from './open-database'
import { runChild } from './run-child'
import { begin, done, tell, whereReasonsAre } from './telling'

/** For the metrics. */
type Roles = {
  /** 1 where the server's role could change the tables themselves (ADR 112). */
  readonly database_roles: 1 | 2
  /** 0 where the server's role answers readers too (ADR 139). */
  readonly readers_role: 0 | 1
}

/**
 * Migrates and, when the database is empty and a demonstration is wanted, loads the example; one instance at a time. Payload takes seconds to load,
 * so what is already done is recognised without it. What is written is written by the server's role; the owner's
 * address goes to the child that migrates, and to nobody else.
 */
export async function prepareDatabase({ env, ownerUrl }: Opened, signal: AbortSignal): Promise<Roles> {
  const client = new pg.Client({ connectionString: ownerUrl || env.DATABASE_URL })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as won', [PREPARING])
    if (!rows[0].won) {
      tell('database', 'waiting for another instance, which is preparing it')
      log('info', 'waiting for another instance, which is preparing the database')
      await client.query('select pg_advisory_lock($1)', [PREPARING])
    }
    if (!(await isMigrated(client, roleIn(env.DATABASE_URL)))) await migrate(client, ownerUrl, signal)
    if (ownerUrl) await checkDatabase(env.DATABASE_URL, 'DATABASE_URL')
    await project(client, signal)
    done('database')
    begin('example')
    done('example', await loadExample(client, env.DEMO, signal))
  } finally {
    await client.end() // gives the lock back
  }
  return rolesOf(env.DATABASE_URL)
}

/** Not where a role is new, either: on a database that has had one role until now, its server may do nothing yet. */
async function isMigrated(client: pg.Client, server: string): Promise<boolean> {
  if (!(await hasTable(client, 'payload_migrations'))) return false
  const wanted = readdirSync('migrations')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
  const { rows } = await client.query<{ name: string; said: string | null }>(
    `select name, obj_description(to_regnamespace('app'), 'pg_namespace') as said from payload_migrations`,
  )
  const done = new Set(rows.map(({ name }) => name))
  return rows[0]?.said === settledFor(server) && wanted.every((name) => done.has(name))
}

async function migrate(client: pg.Client, ownerUrl: string, signal: AbortSignal): Promise<void> {
  if ((await hasTable(client, 'payload_migrations')) && !(await ownsTables(client)))
    throw new StartError(
      'The database is older than this version, and its role may not change that: npm run migrate, with DATABASE_OWNER_URL, comes first.',
    )
  tell('database', 'bringing it up to date')
  const code = await runChild('src/cms/entry/migrate.ts', {
    env: { DATABASE_OWNER_URL: ownerUrl },
    signal,
  })
  signal.throwIfAborted()
  if (code !== 0) throw new StartError(`The database could not be brought up to date; ${whereReasonsAre()}.`)
}

/** @returns in a word what became of it; nothing when it was loaded just now */
async function loadExample(
  client: pg.Client,
  isWanted: boolean,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { rows } = await client.query(
    `select exists (select from users) as used, obj_description('users'::regclass, 'pg_class') as said,
       exists (select from published.example) as shown`,
  )
  const { used, said, shown } = rows[0]
  if (!isWanted || said === WHOLE || (used && said !== BEGUN)) return shown ? 'stands' : 'none'
  await client.query('select app.say_filling($1)', [BEGUN])
  const code = await runChild('example/command.ts', { signal, hear: (words) => tell('example', words) })
  signal.throwIfAborted()
  if (code !== 0) throw new StartError(`The example could not be loaded; ${whereReasonsAre()}.`)
  await client.query('select app.say_filling($1)', [WHOLE])
}

/** Whether readers are shown the example: then this is a demonstration, for as long. */
export async function showsExample(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query('select exists (select from published.example) as shown')
    return rows[0].shown
  } finally {
    await client.end()
  }
}

/** Before readers had a place of their own nothing was written there: an upgrade from then does not show an empty site. */
async function project(client: pg.Client, signal: AbortSignal): Promise<void> {
  const { rows } = await client.query(
    `select exists (select from workflow_items where live_version is not null) and
       not exists (select from published.documents) and not exists (select from published.farewells) as is_empty`,
  )
  if (!rows[0].is_empty) return
  const hear = (words: string) => tell('database', words)
  const code = await runChild('src/cms/entry/project.ts', { signal, hear })
  signal.throwIfAborted()
  if (code !== 0) throw new StartError(`What readers see could not be written; ${whereReasonsAre()}.`)
}

async function rolesOf(databaseUrl: string): Promise<Roles> {
  const client = new pg.Client({ connectionString: databaseUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    const isOwner = await ownsTables(client)
    if (isOwner)
      log('warn', 'one database role: what the server can write, it can also rewrite (DATABASE_OWNER_URL)')
    const areReadersApart = await letsReadersIn(databaseUrl)
    if (!areReadersApart) log('warn', 'no database role lets readers in: the server answers them as itself')
    return { database_roles: isOwner ? 1 : 2, readers_role: areReadersApart ? 1 : 0 }
  } finally {
    await client.end()
  }
}

/** By trying: a role with another password, or one that a pooler does not know, is as good as none. */
async function letsReadersIn(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: readersAddress(databaseUrl) })
  client.on('error', () => {})
  const isIn = await client.connect().then(
    () => true,
    () => false,
  )
  await client.end().catch(() => {})
  return isIn
}

/** Whether a role could change the tables themselves, and with them what is only ever added to. */
async function ownsTables(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(
    `select pg_has_role(relowner, 'usage') as owns from pg_class where oid = 'public.payload_migrations'::regclass`,
  )
  return rows[0].owns
}

async function hasTable(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query('select to_regclass($1) is not null as found', [name])
  return rows[0].found
}
