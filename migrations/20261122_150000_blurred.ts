/** Which picture is the blurred copy of which, and since when: the original goes a time after. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.blurred (
      original uuid not null references media (id) on delete cascade,
      copy uuid primary key references media (id) on delete cascade,
      at timestamptz not null
    );
    create index blurred_original on app.blurred (original);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.blurred`)
}
