import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_projects_children_in_care" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__projects_v_version_children_in_care" AS ENUM('yes', 'no', 'unknown');
  ALTER TABLE "projects" ADD COLUMN "children_in_care" "enum_projects_children_in_care";
  ALTER TABLE "_projects_v" ADD COLUMN "version_children_in_care" "enum__projects_v_version_children_in_care";
  ALTER TABLE "consents" ADD COLUMN "made_by_id" uuid;
  ALTER TABLE "consents" ADD COLUMN "confirmed_by_id" uuid;
  ALTER TABLE "consents" ADD COLUMN "confirmed_at" timestamp(3) with time zone;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_made_by_id_users_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_confirmed_by_id_users_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "consents_made_by_idx" ON "consents" USING btree ("made_by_id");
  CREATE INDEX "consents_confirmed_by_idx" ON "consents" USING btree ("confirmed_by_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "consents" DROP CONSTRAINT "consents_made_by_id_users_id_fk";
  
  ALTER TABLE "consents" DROP CONSTRAINT "consents_confirmed_by_id_users_id_fk";
  
  DROP INDEX "consents_made_by_idx";
  DROP INDEX "consents_confirmed_by_idx";
  ALTER TABLE "projects" DROP COLUMN "children_in_care";
  ALTER TABLE "_projects_v" DROP COLUMN "version_children_in_care";
  ALTER TABLE "consents" DROP COLUMN "made_by_id";
  ALTER TABLE "consents" DROP COLUMN "confirmed_by_id";
  ALTER TABLE "consents" DROP COLUMN "confirmed_at";
  DROP TYPE "public"."enum_projects_children_in_care";
  DROP TYPE "public"."enum__projects_v_version_children_in_care";`)
}
