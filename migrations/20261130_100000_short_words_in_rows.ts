/**
 * Only the content of what is published lies beside its row: with rows as short as they are kept, PostgreSQL put ids,
 * slugs and names there too, and every comparison of an id fetched it.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table published.documents
      alter column kind set storage main,
      alter column id set storage main,
      alter column slug set storage main,
      alter column names set storage main,
      alter column version set storage main,
      alter column hash set storage main,
      alter column municipality set storage main,
      alter column project set storage main,
      alter column themes set storage main,
      alter column languages set storage main,
      alter column activity_date set storage main;
    -- Writes every row anew, since a storage counts for new rows only.
    alter table published.documents alter column shape type integer using shape + 0;
    analyze published.documents;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table published.documents
      alter column kind set storage extended,
      alter column id set storage extended,
      alter column slug set storage extended,
      alter column names set storage extended,
      alter column version set storage extended,
      alter column hash set storage extended,
      alter column municipality set storage extended,
      alter column project set storage extended,
      alter column themes set storage extended,
      alter column languages set storage extended,
      alter column activity_date set storage extended;
  `)
}
