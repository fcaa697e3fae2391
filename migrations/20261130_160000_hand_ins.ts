/** What machines have handed in (ADR 147): whose a draft or picture is, and which request it answered. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.hand_ins (
      collection text not null,
      document text not null,
      machine uuid not null references machines (id) on delete cascade,
      -- The version that the machine wrote last; a picture has none.
      version text,
      at timestamptz not null,
      -- Of a request that may be repeated, for a day: keyed hashes of its name and of all that it asked for.
      key bytea,
      asked bytea,
      primary key (collection, document),
      unique (machine, key),
      check ((key is null) = (asked is null))
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.hand_ins`)
}
