/** Brings the database up to date: the queue's own schema, then the migrations, under one lock for all instances. */

import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { runMigrations } from 'graphile-worker'
import { getPayload } from 'payload'
import pg from 'pg'
import { env } from '@/env'
import { query } from '../review/transaction'

/** Any number, as long as every instance uses the same. */
const migrationLock = 7_362_118

const lock = new pg.Client({ connectionString: env.DATABASE_URL })
await lock.connect()
try {
  await lock.query('select pg_advisory_lock($1)', [migrationLock])
  await runMigrations({ connectionString: env.DATABASE_URL })
  const payload = await getPayload({ config, disableOnInit: true })
  await payload.db.migrate()
  await query({ payload }, sql`select app.guard_public_rows()`)
  await payload.destroy()
} finally {
  await lock.end()
}
process.exit(0)
