/** Whose calendar an address gives: one for each person, as a hash of its secret. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.calendar_links (
      person uuid primary key references users (id) on delete cascade,
      hash bytea not null unique,
      made_at timestamptz not null
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.calendar_links`)
}
