import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "files" DROP COLUMN "metadata_author";
  ALTER TABLE "files" DROP COLUMN "metadata_program";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "files" ADD COLUMN "metadata_author" varchar;
  ALTER TABLE "files" ADD COLUMN "metadata_program" varchar;`)
}
