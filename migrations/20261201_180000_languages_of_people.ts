/** Who reads which languages, in which a waiting text differs from what is live, and for which it was approved (ADR 167). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_reads" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti', 'fi', 'pl', 'fa', 'tr', 'fr', 'de');
  CREATE TABLE "users_reads" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_reads",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  ALTER TABLE "workflow_items" ADD COLUMN "changed_in" jsonb;
  ALTER TABLE "workflow_events" ADD COLUMN "reviewed" jsonb;
  ALTER TABLE "approvals" ADD COLUMN "reviewed" jsonb;
  ALTER TABLE "users_reads" ADD CONSTRAINT "users_reads_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "users_reads_order_idx" ON "users_reads" USING btree ("order");
  CREATE INDEX "users_reads_parent_idx" ON "users_reads" USING btree ("parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "users_reads" CASCADE;
  ALTER TABLE "workflow_items" DROP COLUMN "changed_in";
  ALTER TABLE "workflow_events" DROP COLUMN "reviewed";
  ALTER TABLE "approvals" DROP COLUMN "reviewed";
  DROP TYPE "public"."enum_users_reads";`)
}
