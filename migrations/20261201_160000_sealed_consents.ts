/** Which consents were taken on the spot, by which request: what is sent again is answered again and filed once. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.sealed_consents (
      id bigint generated always as identity primary key,
      person uuid not null,
      -- Keyed hashes of what she calls the request, and of all that is in it.
      key bytea not null,
      asked bytea not null,
      consent uuid not null,
      answer jsonb not null,
      -- Since when the words had been live that it was given to.
      words_since timestamptz not null,
      at timestamptz not null,
      unique (person, key)
    );
    create index sealed_consents_of_consent on app.sealed_consents (consent);
    insert into app.rights (what, may) values ('app.sealed_consents', 'add');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from app.rights where what = 'app.sealed_consents';
    drop table app.sealed_consents;
  `)
}
