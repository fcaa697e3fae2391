/** Beside each content of what is published, which one it is (ADR 178), and two more fields that lists are put in order by. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- SHA-256 in base64. Always the same for the same content: a database has one encoding all its life.
    create function published.digest(content jsonb) returns text language sql immutable parallel safe
      set search_path = pg_catalog, pg_temp as $$
      select encode(sha256(convert_to(content::text, 'UTF8')), 'base64')
    $$;
    alter table published.documents
      add column digest text collate "C" not null generated always as (published.digest(content)) stored,
      add column sort_name text generated always as (content ->> 'name') stored,
      add column sort_order numeric generated always as ((content ->> 'order')::numeric) stored,
      -- In the row itself, as all that is short.
      alter column digest set storage main,
      alter column sort_name set storage main;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table published.documents drop column digest, drop column sort_name, drop column sort_order;
    drop function published.digest(jsonb);
  `)
}
