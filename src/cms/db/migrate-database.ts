/**
 * Brings the database up to date as the owner of its tables: the queue's own schema, the migrations, the guards, and
 * what the server's role may do (ADR 112). Under one lock for all instances.
 */
import { resolve } from 'node:path'
import config from '@payload-config'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { roleIn, settledFor } from '@/domain/filling'
import { env, ownerUrl } from '@/env'
import { migrateAs } from '../payload/beside-serving'
import { migrationLock } from './migration-lock'
import { adoptBaseline } from './migrations-of'
import { settleReaderRole, settleServerRole } from './server-role'

/** @param upTo only these migrations, the baseline among them, for rows that were written when there were no others */
export async function migrateDatabase(upTo?: readonly string[]): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl() })
  await owner.connect()
  try {
    await owner.query('select pg_advisory_lock($1)', [migrationLock])
    await adoptBaseline(owner)
    await say(owner, null)
    await runMigrations({ connectionString: ownerUrl() })
    await migrateAs(ownerUrl(), await config, resolve('migrations'), upTo)
    await owner.query('select app.guard_public_rows(), app.guard_logs()')
    if (env.DATABASE_OWNER_URL) await settleServerRole(owner, env.DATABASE_URL)
    await settleReaderRole(owner, env.DATABASE_URL)
    await say(owner, settledFor(roleIn(env.DATABASE_URL)))
  } finally {
    await owner.end()
  }
}

async function say(owner: pg.Client, text: string | null): Promise<void> {
  const { rows } = await owner.query(`select to_regnamespace('app') is not null as known`)
  if (rows[0].known)
    await owner.query(`comment on schema app is ${text === null ? 'null' : owner.escapeLiteral(text)}`)
}
