/** What keys for drafts were shown: appended, never changed, and of each document its id alone. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.machine_reads (
      id bigint generated always as identity primary key,
      machine text not null, -- stays when the key has gone
      collection text not null,
      document text not null,
      at timestamptz not null
    );
    create index machine_reads_of_document on app.machine_reads (collection, document, at);
    create trigger append_only before update or delete on app.machine_reads
      for each row execute function app.refuse_change();
    create trigger append_only_all before truncate on app.machine_reads
      for each statement execute function app.refuse_change();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.machine_reads`)
}
