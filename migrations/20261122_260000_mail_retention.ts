import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings" ADD COLUMN "retention_mail_days" numeric DEFAULT 90;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_retention_mail_days" numeric DEFAULT 90;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings" DROP COLUMN "retention_mail_days";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_retention_mail_days";`)
}
