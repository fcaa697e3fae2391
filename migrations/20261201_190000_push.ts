/** Which telephones are told that something has happened, and whose they are (ADR 170). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.push_subscriptions (
      id uuid primary key default gen_random_uuid(),
      person uuid not null references users (id) on delete cascade,
      -- In which it was last seen: it ends when somebody ends that. One that has merely run out has no row any more.
      session text not null,
      -- Keyed: finds the address again, and is none.
      endpoint_hash bytea not null unique check (octet_length(endpoint_hash) = 32),
      -- Address and keys. Who has both can tell her telephone anything.
      sealed bytea not null,
      at timestamptz not null
    );
    create index push_subscriptions_of_person on app.push_subscriptions (person, at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.push_subscriptions`)
}
