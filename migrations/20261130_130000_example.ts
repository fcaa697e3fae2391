/** Who wrote the example: as long as there is any of it, readers' pages say so (ADR 143). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- Accounts of the demonstration: what nobody else has written in is the example. Written before the first of it, and
    -- emptied after the last; outside the queue of what is approved, since readers are told no word of what stands here.
    create table published.example (person text primary key);
    insert into published.example select id::text from users where email like '%@beratta.example';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table published.example`)
}
