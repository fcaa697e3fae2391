/** What the lists of readers and staff are read by once there are a hundred thousand stories. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- The newest public ones, of a kind and of a place (content/standing).
    create index workflow_items_newest on workflow_items (subject_collection, first_published_at desc nulls last, slug)
      where live in ('live', 'live_unreviewed');
    create index workflow_items_newest_of_place
      on workflow_items (subject_collection, municipality, first_published_at desc nulls last, slug)
      where live in ('live', 'live_unreviewed');
    -- What anybody works on (cms/queue): few, beside all that only stands there.
    create index workflow_items_open on workflow_items (working, municipality)
      where working <> 'none' or live = 'live_unreviewed';
    create index stories_activity_date on stories (activity_date) where _status = 'published';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index workflow_items_newest, workflow_items_newest_of_place, workflow_items_open, stories_activity_date;
  `)
}
