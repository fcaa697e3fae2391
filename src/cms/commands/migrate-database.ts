/** Brings the database up to date: the queue's own schema, then the migrations, under one lock for all instances. */
import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { runMigrations } from 'graphile-worker'
import { getPayload, readMigrationFiles } from 'payload'
import pg from 'pg'
import { env } from '@/env'
import { query } from '../review/transaction'

/** Any number, as long as every instance uses the same. */
export const migrationLock = 7_362_118

/** @param upTo only these migrations, for rows that were written when there were no others */
export async function migrateDatabase(upTo?: readonly string[]): Promise<void> {
  const lock = new pg.Client({ connectionString: env.DATABASE_URL })
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [migrationLock])
    await runMigrations({ connectionString: env.DATABASE_URL })
    const payload = await getPayload({ config, disableOnInit: true })
    const all = await readMigrationFiles({ payload })
    const wanted = upTo ? all.filter(({ name }) => upTo.includes(name)) : all
    await payload.db.migrate({ migrations: wanted as never })
    await query({ payload }, sql`select app.guard_public_rows()`)
  } finally {
    await lock.end()
  }
}
