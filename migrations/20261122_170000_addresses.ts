/** Every address that readers have ever been given, so that none of them leads nowhere without a word. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.addresses (
      subject_collection text not null,
      slug text not null,
      subject_id text not null,
      -- The address it went live under last; the others are where it used to be.
      is_present boolean not null,
      since timestamptz not null default now(),
      primary key (subject_collection, slug)
    );
    create unique index addresses_one_present on app.addresses (subject_collection, subject_id) where is_present;
    insert into app.addresses (subject_collection, slug, subject_id, is_present)
      select subject_collection, slug, subject_id, true from workflow_items
      where live <> 'never' and slug is not null
      on conflict do nothing;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.addresses`)
}
