/** Mail that is gathered, addresses that change by a link, and yeses to answering for a machine (ADR 109–111). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- What a mail is about: one person gets one of it an hour. Without it a mail goes at once, whatever went before.
    alter table app.mails add column topic text;
    create index mails_of_topic on app.mails (to_user, topic, sent_at) where topic is not null;

    -- The change of address, or the machine, that a link decides.
    alter table app.tickets add column about uuid;

    -- Kept for as long as a change can be undone.
    create table app.address_changes (
      id uuid primary key default gen_random_uuid(),
      person uuid not null references users (id) on delete cascade,
      asked_by uuid not null,
      old_address text not null,
      new_address text not null,
      asked_at timestamptz not null,
      confirmed_at timestamptz
    );
    create index address_changes_of_person on app.address_changes (person, asked_at);
    create index address_changes_from on app.address_changes (old_address);

    -- Who has said yes to answering for a machine, and to what: another key, kind or person asks anew.
    create table app.machine_answers (
      machine uuid primary key references machines (id) on delete cascade,
      person uuid not null references users (id) on delete cascade,
      terms text not null,
      agreed_at timestamptz not null
    );

    -- Payload writes a person's whole row back when she signs in: an address or a password that has been changed
    -- meanwhile stays changed, and who has left stays away.
    create function app.keep_credentials() returns trigger language plpgsql as $$
    begin
      new.closed_at := coalesce(old.closed_at, new.closed_at);
      if coalesce(current_setting('app.credentials', true), '') <> 'on' then
        new.email := old.email;
        new.hash := old.hash;
        new.salt := old.salt;
      end if;
      return new;
    end $$;
    create trigger keep_credentials before update on users
      for each row execute function app.keep_credentials();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger keep_credentials on users;
    drop function app.keep_credentials();
    drop table app.machine_answers, app.address_changes;
    delete from app.tickets where about is not null;
    alter table app.tickets drop column about;
    alter table app.mails drop column topic;
  `)
}
