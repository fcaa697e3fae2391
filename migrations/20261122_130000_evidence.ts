/** Where the evidence of consents lies, encrypted, and who read it: outside Payload, so that no API reaches it. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.evidence (
      consent uuid primary key references consents (id) on delete cascade,
      sealed bytea not null,
      media_type text not null,
      added_by text not null,
      added_at timestamptz not null,
      -- The last time that one of the consent's pictures was seen in use: what is kept is kept from then.
      used_at timestamptz not null
    );

    create table app.evidence_reads (
      id bigint generated always as identity primary key,
      consent uuid not null,
      reader text not null,
      at timestamptz not null
    );
    create index evidence_reads_of_consent on app.evidence_reads (consent, at);
    create trigger append_only before update or delete on app.evidence_reads
      for each row execute function app.refuse_change();
    create trigger append_only_all before truncate on app.evidence_reads
      for each statement execute function app.refuse_change();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.evidence_reads, app.evidence`)
}
