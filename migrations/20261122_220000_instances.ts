/** How far each instance has forgotten what it kept: an acknowledgement waits for all of them (ADR 54). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.instances (
      id uuid primary key,
      epoch bigint not null,
      trusted_until timestamptz not null
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.instances`)
}
