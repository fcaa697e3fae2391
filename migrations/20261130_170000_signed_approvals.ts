/** What is live is signed, so that whoever holds a copy can check it without us (ADR 151). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- When it was approved, whether past review, the fingerprint of what readers get, and the signature over these.
    alter table published.documents add column approval jsonb;

    -- The public halves of all keys that ever signed: what was signed by an old one can be checked for ever.
    create table published.signing_keys (
      kid text primary key,
      jwk jsonb not null,
      since timestamptz not null default now()
    );
    create trigger append_only before update or delete on published.signing_keys
      for each row execute function app.refuse_change();
    create trigger append_only_all before truncate on published.signing_keys
      for each statement execute function app.refuse_change();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table published.signing_keys;
    alter table published.documents drop column approval;
  `)
}
