/** What goes home with whoever has said yes: a link that takes it back, and a code that shows what it was (ADR 159). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- The newest of a consent is the one whose code counts; every one of them takes it back.
    create table app.consent_slips (
      id bigint generated always as identity primary key,
      consent uuid not null,
      -- SHA-256 of what the link holds, which nobody finds by trying.
      secret_hash bytea not null unique check (octet_length(secret_hash) = 32),
      -- Slow, and bound to its link.
      code_hash bytea not null check (octet_length(code_hash) = 32),
      made_by text not null,
      at timestamptz not null
    );
    create index consent_slips_of_consent on app.consent_slips (consent, id);
    insert into app.rights (what, may) values ('app.consent_slips', 'add');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from app.rights where what = 'app.consent_slips';
    drop table app.consent_slips;
  `)
}
