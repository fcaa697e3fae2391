/**
 * Puts an archive into a database and its files in their place: all of it, or nothing. The archive is read to its end
 * and compared with its checksums before anything is touched.
 */
import { readdir } from 'node:fs/promises'
import pg from 'pg'
import { PREPARING, WHOLE } from '@/domain/filling'
import { organisation } from '@/domain/organisation'
import { touchedChannel } from '@/domain/touched'
import { env, ownerUrl } from '@/env'
import { shelves } from '@/store/keeping'
import { store } from '@/store/store'
import { migrateDatabase } from '../db/migrate-database'
import { END_OF_CHAIN, migrationsOf, sinceBaseline } from '../db/migrations-of'
import { executorOn } from '../payload/executor'
import { freeingAll } from '../payload/job-queue'
import { evidenceKey } from '../secrets/evidence-key'
import { unseal } from '../secrets/seal'
import type { Tell } from './back-up'
import { BackupMistake } from './backup-mistake'
import { advanceCounters, loadRows, untie } from './load-tables'
import { type Manifest, placeOf } from './manifest'
import { entriesOf, verifyArchive } from './read-archive'
import { deleteReplaced, filesInRows } from './replaced-files'

export type Restored = {
  readonly madeAt: string
  /** Whether the key on this machine opens the sealed evidence; undefined when there is none. */
  readonly opensEvidence: boolean | undefined
}

/** @param replace what is in the database already may go */
export async function restore(file: string, replace: boolean, tell: Tell): Promise<Restored> {
  const manifest = await verifyArchive(file)
  const migrations = await migrationsIn(manifest)
  if (!replace) await refuseForeignFiles(manifest)
  const client = new pg.Client({ connectionString: ownerUrl(), application_name: 'beratta-restore' })
  client.on('error', () => {})
  await client.connect()
  try {
    const there = await migrationsOf(client)
    if (there.length > 0) await refuseUnsuited(client, there, migrations, replace)
    else await migrateDatabase(migrations)
    await client.query('begin')
    await refuseBeingFilled(client)
    await client.query('lock table users in access exclusive mode') // nobody signs up, or seeds, from here on
    if (!replace) await refuseUsed(client)
    const replaced = await filesInRows(client)
    await load(client, file, manifest, tell)
    await deleteReplaced(client, replaced)
    await client.query(`comment on table users is '${WHOLE}'`) // or the next start would fill it up
    await client.query('commit')
    await migrateDatabase()
    await client.query('analyze')
    return { madeAt: manifest.madeAt, opensEvidence: await opensEvidence(client) }
  } finally {
    await client.end().catch(() => {})
  }
}

/** The migrations that lead to the schema of its rows. */
async function migrationsIn(manifest: Manifest): Promise<string[]> {
  const migrations = sinceBaseline(manifest.migrations)
  if (!migrations)
    throw new BackupMistake(
      `The archive was made in the middle of an upgrade (after ${manifest.migrations.at(-1)}), which this version cannot lay anew: restore it with a version whose last migration is ${END_OF_CHAIN}, then start this one on that database.`,
    )
  const ours = new Set((await readdir('migrations')).map((file) => file.replace(/\.ts$/, '')))
  const unknown = migrations.filter((name) => !ours.has(name))
  if (unknown.length > 0)
    throw new BackupMistake(
      `The archive comes from a newer ${organisation.product} (${unknown.join(', ')}): restore it with that one.`,
    )
  return migrations
}

/** A bucket can belong to another installation, whose files this one would then count as its own. */
async function refuseForeignFiles({ entries }: Manifest): Promise<void> {
  if (env.S3_ENDPOINT === '') return
  for (const shelf of shelves)
    for await (const name of store().names(shelf))
      if (!entries[`${shelf}/${name}`])
        throw new BackupMistake(
          `The bucket holds files that are not in the archive (${shelf}/${name}): give this installation a S3_PREFIX of its own, or say --replace.`,
        )
}

async function refuseUnsuited(
  client: pg.Client,
  there: readonly string[],
  migrations: readonly string[],
  replace: boolean,
): Promise<void> {
  if (!replace) await refuseUsed(client)
  if (there.join() !== migrations.join())
    throw new BackupMistake(
      'The archive is older than the schema of this database: restore it into an empty one.',
    )
}

async function refuseUsed(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    'select exists (select from users) or exists (select from workflow_items) as used',
  )
  if (rows[0]?.used)
    throw new BackupMistake(
      'This database is in use: choose an empty one, or say --replace to lose what is in it.',
    )
}

/** Who starts fills an empty database, and what it had begun it would go on writing into what was restored. */
async function refuseBeingFilled(client: pg.Client): Promise<void> {
  const { rows } = await client.query('select pg_try_advisory_xact_lock($1) as won', [PREPARING])
  if (!rows[0].won)
    throw new BackupMistake(
      'An instance is starting on this database: stop it first, or wait until it serves.',
    )
}

async function load(client: pg.Client, file: string, manifest: Manifest, tell: Tell): Promise<void> {
  const { rows } = await client.query<{ n: string }>('select n from app.epoch')
  const tie = await untie(client)
  const tables = new Map(manifest.tables.map((table) => [`${table.schema}.${table.name}`, table]))
  const total = Object.keys(manifest.entries).length
  let done = 0
  for await (const { name, bytes } of entriesOf(file)) {
    const place = placeOf(name)
    const table = place?.is === 'rows' ? tables.get(place.table) : undefined
    if (table) await loadRows(client, table, bytes)
    if (place?.is === 'file') await store().put(place.shelf, place.name, bytes)
    tell('entries', Math.min(++done, total), total)
  }
  await tie()
  await advanceCounters(client)
  // Jobs that somebody was doing at that moment are done again. Of this change nobody writes down what it touched, so
  // every instance forgets all pages.
  for (const freeing of freeingAll) await executorOn(client).execute(freeing)
  await client.query('update app.epoch set n = greatest(n, $1) + 1', [rows[0]?.n ?? 0])
  await client.query(`select pg_notify($1, '')`, [touchedChannel])
}

async function opensEvidence(client: pg.Client): Promise<boolean | undefined> {
  const { rows } = await client.query<{ consent: string; sealed: Buffer }>(
    'select consent, sealed from app.evidence where sealed is not null limit 1',
  )
  const [one] = rows
  if (!one) return undefined
  try {
    unseal(evidenceKey(), one.consent, one.sealed)
    return true
  } catch {
    return false
  }
}
