/** Search among many stories: the newest can be looked through, and everything else has indexes of its own (ADR 73). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- Every row is written anew: with a hundred thousand of them that takes longer than a question may.
    set local statement_timeout = 0;
    drop index search.documents_title_words, search.documents_words;
    alter table search.documents add column since timestamptz not null default now();
    update search.documents d set since = coalesce(w.first_published_at, w.created_at)
      from workflow_items w where w.subject_collection = d.kind and w.subject_id = d.id;

    create index documents_title_words on search.documents using gin (title_words) with (fastupdate = off);
    create index documents_words on search.documents using gin (words) with (fastupdate = off);
    create index others_title_words on search.documents using gin (title_words) with (fastupdate = off) where kind <> 'stories';
    create index others_words on search.documents using gin (words) with (fastupdate = off) where kind <> 'stories';
    create index stories_newest on search.documents (locale, since desc) where kind = 'stories';
    create index stories_newest_of_place on search.documents (municipalities, locale, since desc) where kind = 'stories';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index search.others_title_words, search.others_words, search.stories_newest, search.stories_newest_of_place;
    alter table search.documents drop column since;
  `)
}
