/** What is gone whole, as the example is when somebody takes it out, is told as such and not as withdrawn. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table published.changes drop constraint changes_what_check, add constraint changes_what_check check
      (what in ('published', 'changed', 'moved', 'withdrawn', 'taken_down', 'reinstated', 'deleted'));
  `)
}

/** What was told stays told. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table published.changes drop constraint changes_what_check, add constraint changes_what_check check
      (what in ('published', 'changed', 'moved', 'withdrawn', 'taken_down', 'reinstated')) not valid;
  `)
}
