/** What each change of the epoch touched, so that instances forget the pages that read it and no others (ADR 138). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- A change that is not written down here is one of which nobody knows what it touched.
    create table app.touched (
      epoch bigint primary key,
      keys text[] not null
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.touched`)
}
