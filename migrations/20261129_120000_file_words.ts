/** Who wrote the words of a picture or file: appended, and read when somebody wants to approve a text that shows it. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.file_words (
      reference text not null,
      person text not null,
      at timestamptz not null default clock_timestamp()
    );
    create index file_words_reference on app.file_words (reference);
    create trigger append_only before update or delete on app.file_words
      for each row execute function app.refuse_change();
    create trigger append_only_all before truncate on app.file_words
      for each statement execute function app.refuse_change();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.file_words`)
}
