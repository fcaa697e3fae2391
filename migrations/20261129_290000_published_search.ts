/** What search finds lies with what readers may see, is written in the same transaction and goes with it (ADR 137). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- A row for each live document and language: there as long as its document is.
    delete from search.documents found where not exists (
      select from published.documents live where (live.kind, live.id) = (found.kind, found.id)
    );
    alter table search.documents drop column version;
    alter table search.documents rename to search_entries;
    alter table search.search_entries rename constraint documents_pkey to search_entries_pkey;
    alter index search.documents_title_words rename to entries_title_words;
    alter index search.documents_words rename to entries_words;
    alter table search.search_entries set schema published;
    alter table published.search_entries alter since drop default, alter municipalities drop default,
      add foreign key (kind, id) references published.documents on delete cascade;
    create trigger only_through_review before insert or update or delete on published.search_entries
      for each row execute function published.require_service();

    alter table search.vocabulary set schema published;
    -- A publication writes hundreds of them, so it is asked once.
    create function published.require_service_for_words() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp as $$
    begin
      if coalesce(current_setting('app.workflow', true), '') <> 'on' then
        raise exception 'what is published changes through review only' using errcode = 'insufficient_privilege';
      end if;
      return null;
    end $$;
    create trigger only_through_review before insert or update or delete on published.vocabulary
      for each statement execute function published.require_service_for_words();

    drop function search.analyze_all();
    -- Nobody does them any more; the worker makes all rows anew when it starts.
    select graphile_worker.complete_jobs(array(
      select id from graphile_worker.jobs where task_identifier = 'index-search'
    ));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger only_through_review on published.vocabulary;
    drop function published.require_service_for_words();
    alter table published.vocabulary set schema search;

    drop trigger only_through_review on published.search_entries;
    alter table published.search_entries drop constraint search_entries_kind_id_fkey,
      alter since set default now(), alter municipalities set default '{}',
      -- Of no version that is live: nothing is found before search is made again.
      add version text not null default '';
    alter table published.search_entries alter version drop default;
    alter table published.search_entries set schema search;
    alter table search.search_entries rename to documents;
    alter table search.documents rename constraint search_entries_pkey to documents_pkey;
    alter index search.entries_title_words rename to documents_title_words;
    alter index search.entries_words rename to documents_words;
    create function search.analyze_all() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      analyze search.documents, search.vocabulary;
    end $$;
  `)
}
