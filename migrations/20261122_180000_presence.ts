/** Who has which form open: unlogged, because losing it costs nothing. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unlogged table app.presence (
      kind text not null,
      id text not null,
      person text not null,
      seen_at timestamptz not null,
      primary key (kind, id, person)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.presence`)
}
