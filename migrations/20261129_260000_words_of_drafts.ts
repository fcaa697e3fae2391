/** The words of every document's latest version: whoever works here finds a text by what stands in it (ADR 127). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table search.drafts (
      kind text not null,
      id text not null,
      municipality text,
      touched timestamptz not null default now(),
      words tsvector not null,
      primary key (kind, id)
    );
    alter table search.drafts alter words set storage external;
    create index drafts_words on search.drafts using gin (words);
    -- A word that most of them hold is met soon among the newest.
    create index drafts_newest on search.drafts (touched desc);

    -- What there is already is looked through by the worker when it starts.
    select graphile_worker.add_job('index-draft',
        payload => json_build_object('kind', subject_collection, 'id', subject_id),
        job_key => 'draft:' || subject_collection || ':' || subject_id, priority => 5)
      from workflow_items;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table search.drafts`)
}
