/** Links by which the site is seen as a release will make it (ADR 173). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.release_links (
      id uuid primary key default gen_random_uuid(),
      release uuid not null references app.releases,
      -- SHA-256 of what stands in the address: the table opens nothing.
      token_hash bytea not null unique check (octet_length(token_hash) = 32),
      made_by text not null,
      made_at timestamptz not null,
      expires_at timestamptz not null,
      opened integer not null default 0,
      opened_at timestamptz,
      ended_at timestamptz
    );
    -- Each maker has one that opens: whoever makes another ends hers.
    create unique index release_links_open on app.release_links (release, made_by) where ended_at is null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.release_links`)
}
