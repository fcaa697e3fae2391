/** The marks on closed pictures: what was closed, why, and which two people opened it again (ADR 100). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.picture_prints (
      picture uuid primary key references media (id) on delete cascade,
      -- Of the stored bytes: the same pixels in the same format give the same.
      sha256 text not null
    );

    create table app.picture_closings (
      id bigint generated always as identity primary key,
      -- No reference: the mark outlives its picture.
      picture uuid not null,
      sha256 text,
      why text not null,
      at timestamptz not null,
      hands jsonb not null default '[]',
      asked_by text,
      asked_at timestamptz,
      asked_hash text,
      reopened_by text,
      reopened_at timestamptz,
      constraint two_people check (
        reopened_at is null or (reopened_by is not null and asked_by is not null and reopened_by <> asked_by)
      )
    );
    create unique index picture_closings_standing on app.picture_closings (picture) where reopened_at is null;
    create index picture_closings_print on app.picture_closings (sha256) where reopened_at is null;

    create function app.keep_closing() returns trigger language plpgsql as $$
    begin
      if old.reopened_at is not null or new.picture <> old.picture
        or (old.sha256 is not null and new.sha256 is distinct from old.sha256) then
        raise exception 'a closing stays what it was' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$;
    create trigger stays before update on app.picture_closings for each row execute function app.keep_closing();
    create trigger append_only before delete on app.picture_closings
      for each row execute function app.refuse_change();
    create trigger append_only_all before truncate on app.picture_closings
      for each statement execute function app.refuse_change();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table app.picture_closings, app.picture_prints;
    drop function app.keep_closing();
  `)
}
