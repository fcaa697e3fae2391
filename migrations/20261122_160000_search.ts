/** What search finds: one row for every live document and language, made again from the documents at any time. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists pg_trgm;
    create schema search;

    create table search.documents (
      kind text not null,
      id text not null,
      locale text not null,
      -- Only the text of the version that readers see is ever found: search compares it with the workflow's memory.
      version text not null,
      slug text,
      municipalities text[] not null default '{}',
      title text not null,
      summary text not null,
      body text not null,
      folded_title text not null,
      title_words tsvector not null,
      words tsvector not null,
      primary key (kind, id, locale)
    );
    -- Many rows are ranked for every question: unpacking them would cost more than the space.
    alter table search.documents alter words set storage external;
    create index documents_title_words on search.documents using gin (title_words) with (fastupdate = off);
    create index documents_words on search.documents using gin (words) with (fastupdate = off);

    -- Every word there is: for misspellings, and for words inside words.
    create table search.vocabulary (word text collate "C" primary key);
    create index vocabulary_trigrams on search.vocabulary using gin (word gin_trgm_ops);

    -- Words as they stand, and what is left of them without their endings.
    create function search.lexemes(stemmer text, folded text) returns tsvector
      language sql stable parallel safe
      return to_tsvector('simple'::regconfig, folded) || to_tsvector(stemmer::regconfig, folded);

    -- Editors' synonyms; the settings come from the initial migration where it is newer than this one.
    alter table site_settings add column if not exists synonyms varchar;
    alter table _site_settings_v add column if not exists version_synonyms varchar;

    -- What is live already is indexed by the worker when it starts.
    select graphile_worker.add_job('index-search',
        payload => json_build_object('kind', subject_collection, 'id', subject_id),
        job_key => 'search:' || subject_collection || ':' || subject_id)
      from workflow_items where live in ('live', 'live_unreviewed');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop schema search cascade;
    alter table site_settings drop column synonyms;
    alter table _site_settings_v drop column version_synonyms;
  `)
}
