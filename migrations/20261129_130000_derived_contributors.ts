import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" ADD COLUMN "sha256" varchar;
  ALTER TABLE "workflow_events" ADD COLUMN "restored_from" varchar;
  ALTER TABLE "workflow_events" ADD COLUMN "answering" jsonb;
  ALTER TABLE "approvals" ADD COLUMN "referenced" jsonb;
  ALTER TABLE "workflow_items" DROP COLUMN "contributors";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "workflow_items" ADD COLUMN "contributors" jsonb;
  ALTER TABLE "media" DROP COLUMN "sha256";
  ALTER TABLE "workflow_events" DROP COLUMN "restored_from";
  ALTER TABLE "workflow_events" DROP COLUMN "answering";
  ALTER TABLE "approvals" DROP COLUMN "referenced";`)
}
