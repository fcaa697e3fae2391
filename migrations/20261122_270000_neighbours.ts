/** Where each instance runs: one that was killed is not waited for by its neighbours on the same machine (ADR 54). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`alter table app.instances add column machine text, add column pid int`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table app.instances drop column machine, drop column pid`)
}
