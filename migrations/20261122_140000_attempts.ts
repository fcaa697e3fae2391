/** Where the front counts attempts per address, for all instances together. Unlogged: a crash may forget them. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unlogged table app.attempts (
      key bytea primary key, -- a keyed hash: no address is kept
      hits integer not null,
      resets_at timestamptz not null
    )
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.attempts`)
}
