import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "machines_kinds" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_machines_kinds";
  CREATE TYPE "public"."enum_machines_kinds" AS ENUM('contacts', 'documents', 'municipalities', 'organisations', 'pages', 'projects', 'research', 'stories', 'training-modules');
  ALTER TABLE "machines_kinds" ALTER COLUMN "value" SET DATA TYPE "public"."enum_machines_kinds" USING "value"::"public"."enum_machines_kinds";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "machines_kinds" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_machines_kinds";
  CREATE TYPE "public"."enum_machines_kinds" AS ENUM('projects', 'training-modules', 'municipalities', 'contacts', 'stories', 'pages', 'documents', 'research', 'organisations');
  ALTER TABLE "machines_kinds" ALTER COLUMN "value" SET DATA TYPE "public"."enum_machines_kinds" USING "value"::"public"."enum_machines_kinds";`)
}
