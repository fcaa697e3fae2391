/** The newsletter (ADR 123): on which day it goes, who gets it, and what was in it. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_site_settings_newsletter_day" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  CREATE TYPE "public"."enum__site_settings_v_version_newsletter_day" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  ALTER TABLE "site_settings" ADD COLUMN "newsletter_day" "enum_site_settings_newsletter_day";
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_newsletter_day" "enum__site_settings_v_version_newsletter_day";`)
  await db.execute(sql`
    create table app.subscribers (
      id uuid primary key,
      -- A keyed hash of the address, and the address sealed: neither is read without the key, which no backup holds.
      finder bytea not null unique,
      address bytea not null,
      language text not null,
      token_hash bytea not null unique,
      asks integer not null,
      asks_since timestamptz not null,
      asked_at timestamptz not null,
      confirmed_at timestamptz
    );
    create table app.letters (
      day date primary key,
      texts text[] not null,
      receivers integer not null default 0
    );
    -- No reference: who leaves waits for no mail server, and takes her row along while a mail is on its way.
    alter table app.mails add column to_subscriber uuid;
    create index mails_to_subscriber on app.mails (to_subscriber) where to_subscriber is not null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from app.mails where to_subscriber is not null;
    alter table app.mails drop column to_subscriber;
    drop table app.letters;
    drop table app.subscribers;
  `)
  await db.execute(sql`
   ALTER TABLE "site_settings" DROP COLUMN "newsletter_day";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_newsletter_day";
  DROP TYPE "public"."enum_site_settings_newsletter_day";
  DROP TYPE "public"."enum__site_settings_v_version_newsletter_day";`)
}
