/** When people want their mail about comments; and refused attempts, found without reading all that was not refused. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create type enum_users_notifications_comments as enum('now', 'daily', 'never');
    alter table users add column notifications_comments enum_users_notifications_comments default 'now';
    create index workflow_events_refused_at on workflow_events (at) include (because) where is_refused;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index workflow_events_refused_at;
    alter table users drop column notifications_comments;
    drop type enum_users_notifications_comments;
  `)
}
