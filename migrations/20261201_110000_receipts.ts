/** Copies elsewhere (ADR 153): who keeps them, of what they are asked for, and who has said that they are gone. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table cases add column copies_note varchar;
    alter table machines add column keeps_copies boolean default false;
    alter table machines add column contact varchar;
    alter table review_comments add column machine varchar;
    alter table site_settings add column licence varchar;
    alter table _site_settings_v add column version_licence varchar;

    -- Who kept copies when a document left readers, by the entry of published.changes that told of it.
    create table app.recalls (
      id bigint generated always as identity primary key,
      position bigint not null,
      machine text not null, -- stays when the key has gone, and so does its name of then
      name text not null,
      at timestamptz not null,
      unique (position, machine)
    );
    -- Who has confirmed, of the same entry, that its copy is gone.
    create table app.receipts (
      id bigint generated always as identity primary key,
      position bigint not null,
      machine text not null,
      at timestamptz not null,
      unique (position, machine)
    );
    insert into app.rights (what, may) values ('app.recalls', 'add'), ('app.receipts', 'add');
  `)
}

/** What was asked for and confirmed is a log: it goes only with the tables themselves. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from app.rights where what in ('app.recalls', 'app.receipts');
    drop table app.receipts;
    drop table app.recalls;
    alter table _site_settings_v drop column version_licence;
    alter table site_settings drop column licence;
    alter table review_comments drop column machine;
    alter table machines drop column contact;
    alter table machines drop column keeps_copies;
    alter table cases drop column copies_note;
  `)
}
