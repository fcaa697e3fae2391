import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_machines_scopes" ADD VALUE 'read' BEFORE 'readDrafts';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "machines_scopes" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_machines_scopes";
  CREATE TYPE "public"."enum_machines_scopes" AS ENUM('readDrafts', 'handInDrafts');
  ALTER TABLE "machines_scopes" ALTER COLUMN "value" SET DATA TYPE "public"."enum_machines_scopes" USING "value"::"public"."enum_machines_scopes";`)
}
