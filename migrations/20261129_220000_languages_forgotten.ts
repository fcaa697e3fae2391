/** Payload no longer remembers in which language somebody last wrote (ADR 119): what it remembered until now goes too. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`delete from payload_preferences where key = 'locale'`)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  // Everybody begins in Swedish, as somebody new does.
}
