/** From the order of the newest to their stories: the workflow's memory knows documents by their id as a text. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create index stories_id_as_text on stories ((id::text))`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index stories_id_as_text`)
}
