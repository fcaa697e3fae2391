/** Readers are answered from `published` alone, by a role that can read nothing else (ADR 139). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- What lists are chosen and put in order by stands beside the content and follows from it; the content itself lies
    -- apart, so that whoever walks a list does not read it.
    create function published.strings(list jsonb) returns text[] language sql immutable parallel safe
      set search_path = pg_catalog, pg_temp as $$
      select case jsonb_typeof(list) when 'array' then array(select jsonb_array_elements_text(list)) end
    $$;
    create function published.languages(words jsonb) returns text[] language sql immutable parallel safe
      set search_path = pg_catalog, pg_temp as $$
      select case jsonb_typeof(words) when 'object'
        then array(select key from jsonb_each_text(words) where value <> '' order by key) end
    $$;
    alter table published.documents set (toast_tuple_target = 256);
    alter table published.documents
      add column municipality text generated always as (content ->> 'municipality') stored,
      add column project text generated always as (content ->> 'project') stored,
      add column themes text[] generated always as (published.strings(content -> 'themes')) stored,
      add column languages text[] generated always as (published.languages(content -> 'title')) stored,
      -- A moment in UTC, as JSON has it: in this order letter by letter.
      add column activity_date text collate "C" generated always as (content ->> 'activityDate') stored;
    drop index published.documents_newest_of_place;
    create index documents_newest_of_place
      on published.documents (kind, municipality, first_published_at desc nulls last, slug);
    create index documents_newest_of_project
      on published.documents (kind, project, first_published_at desc nulls last, slug);
    create index documents_by_theme on published.documents using gin (themes) where themes is not null;
    create index documents_by_language on published.documents using gin (languages) where kind = 'stories';
    create index documents_by_activity on published.documents (kind, activity_date) where activity_date is not null;

    -- Every address that readers have ever been given.
    alter table app.addresses rename column subject_collection to kind;
    alter table app.addresses rename column subject_id to id;
    alter table app.addresses set schema published;

    -- What readers are told of what was taken from them, until it comes back.
    create table published.farewells (
      kind text not null,
      id text not null,
      what text not null check (what in ('withdrawn', 'taken_down')),
      because text,
      -- What two people want readers to know of it, in Swedish.
      notice text,
      -- Where readers are sent instead, as long as that is live.
      redirect_kind text,
      redirect_id text,
      primary key (kind, id)
    );
    insert into published.farewells
      select subject_collection, subject_id, live, withdrawn_because, notice, redirect_to ->> 'kind', redirect_to ->> 'id'
      from workflow_items where live in ('withdrawn', 'taken_down');
    create trigger only_through_review before insert or update or delete on published.farewells
      for each row execute function published.require_service();

    create trigger only_through_review before insert or update or delete on published.addresses
      for each row execute function published.require_service();

    -- Names that have been open once stay known: a picture or file is open while it has a document, and gone otherwise.
    alter table published.files drop constraint files_shelf_id_fkey;

    -- Nobody is asked any more by these.
    drop index workflow_items_newest;
    drop index workflow_items_newest_of_place;
    drop index stories_activity_date;
    drop index stories_id_as_text;

    -- Called with the role of readers, by whoever migrates: it may read what is published, and nothing else.
    create function app.give_reading(reader name) returns void
      language plpgsql set search_path = pg_catalog, pg_temp as $$
    declare
      kept record;
    begin
      execute format('grant usage on schema published to %I', reader);
      for kept in select oid::regclass as name from pg_class
        where relnamespace = 'published'::regnamespace and relkind in ('r', 'p', 'v')
      loop
        execute format('revoke all on %s from %I', kept.name, reader);
        execute format('grant select on %s to %I', kept.name, reader);
      end loop;
    end $$;
    revoke all on function app.give_reading(name) from public;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function app.give_reading(name);
    create index workflow_items_newest on workflow_items (subject_collection, first_published_at desc nulls last, slug)
      where live in ('live', 'live_unreviewed');
    create index workflow_items_newest_of_place
      on workflow_items (subject_collection, municipality, first_published_at desc nulls last, slug)
      where live in ('live', 'live_unreviewed');
    create index stories_activity_date on stories (activity_date) where _status = 'published';
    create index stories_id_as_text on stories ((id::text));
    delete from published.files where (shelf, id) not in (select kind, id from published.documents);
    alter table published.files add foreign key (shelf, id) references published.documents (kind, id) on delete cascade;
    drop table published.farewells;
    drop trigger only_through_review on published.addresses;
    alter table published.addresses set schema app;
    alter table app.addresses rename column kind to subject_collection;
    alter table app.addresses rename column id to subject_id;
    drop index published.documents_newest_of_place;
    alter table published.documents drop column municipality, drop column project, drop column themes,
      drop column languages, drop column activity_date;
    create index documents_newest_of_place
      on published.documents (kind, (content ->> 'municipality'), first_published_at desc nulls last, slug);
    drop function published.strings(jsonb);
    drop function published.languages(jsonb);
  `)
}
