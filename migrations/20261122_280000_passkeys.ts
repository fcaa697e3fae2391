/** Passkeys beside the app as second factor (ADR 95); recovery codes belong to the person, whichever of them she has. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.passkeys (
      id text primary key, -- the credential's own, as browsers write it
      person uuid not null references users (id) on delete cascade,
      public_key bytea not null,
      counter bigint not null, -- of signatures, where a passkey counts; one that goes back is a copy
      transports jsonb not null,
      name text not null,
      added_at timestamptz not null,
      last_used_at timestamptz,
      spent_until timestamptz not null default '-infinity' -- a step that ends by then has been used, or is too old
    );
    create index passkeys_of_person on app.passkeys (person);

    alter table app.recovery_codes
      drop constraint recovery_codes_person_fkey,
      add constraint recovery_codes_person_fkey foreign key (person) references users (id) on delete cascade;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  // Whose second step was a passkey alone comes back by a link in her mail: her password is not enough on its own.
  await db.execute(sql`
    update users set hash = null, salt = null
      where id in (select person from app.passkeys)
        and id not in (select person from app.second_factors where confirmed_at is not null);
    drop table app.passkeys;
    delete from app.recovery_codes where person not in (select person from app.second_factors);
    alter table app.recovery_codes
      drop constraint recovery_codes_person_fkey,
      add constraint recovery_codes_person_fkey foreign key (person)
        references app.second_factors (person) on delete cascade;
  `)
}
