/** What readers may see and nothing else, apart from everything else, written by the transition (ADR 135). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema published;

    -- A row for each document that readers may see, and for each picture and file that one of them shows.
    create table published.documents (
      kind text not null,
      id text not null,
      slug text,
      -- What anybody may read of it, its languages side by side, what it names as bare ids; without its long texts.
      content jsonb not null,
      -- What it names, as kind:id: documents, pictures and files, wherever in it they stand.
      names text[] not null,
      -- Of the version that was approved; pictures and files have none of their own, they are part of what shows them.
      version text,
      hash text,
      first_published_at timestamptz,
      reviewed_at timestamptz,
      -- By which rules the row was made: rows of older rules are made anew.
      shape integer not null,
      primary key (kind, id)
    );
    create unique index documents_address on published.documents (kind, slug) where slug is not null;
    create index documents_newest on published.documents (kind, first_published_at desc nulls last, slug);
    create index documents_by_name on published.documents using gin (names);
    create index documents_newest_of_place
      on published.documents (kind, (content ->> 'municipality'), first_published_at desc nulls last, slug);

    -- Its long texts, language by language: a page is read in one, with Swedish beside it.
    create table published.texts (
      kind text not null,
      id text not null,
      language text not null,
      content jsonb not null,
      primary key (kind, id, language),
      foreign key (kind, id) references published.documents on delete cascade
    );

    -- Every name under which an open picture or file may be fetched.
    create table published.files (
      shelf text not null,
      name text not null,
      id text not null,
      primary key (shelf, name),
      foreign key (shelf, id) references published.documents (kind, id) on delete cascade
    );
    create index files_of on published.files (shelf, id);

    -- What became of documents for readers, in order and without a gap: never a text. What is gone stays told.
    create table published.changes (
      position bigint primary key,
      at timestamptz not null default now(),
      what text not null check (what in ('published', 'changed', 'moved', 'withdrawn', 'taken_down', 'reinstated')),
      kind text not null,
      id text not null,
      slug text,
      because text,
      hash text
    );
    create index changes_of on published.changes (kind, id, position desc);
    create trigger append_only before update or delete on published.changes
      for each row execute function app.refuse_change();
    create trigger append_only_all before truncate on published.changes
      for each statement execute function app.refuse_change();

    -- Documents are written by the service only (I1), here as in the tables of Payload; pictures and files come and
    -- go with consents and with what shows them.
    create function published.require_service() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp as $$
    begin
      if coalesce(new.kind, old.kind) not in ('media', 'files')
        and coalesce(current_setting('app.workflow', true), '') <> 'on' then
        raise exception 'what is published changes through review only' using errcode = 'insufficient_privilege';
      end if;
      return coalesce(new, old);
    end $$;
    create trigger only_through_review before insert or update or delete on published.documents
      for each row execute function published.require_service();
    create trigger only_through_review before insert or update or delete on published.texts
      for each row execute function published.require_service();

    -- What is live already is written by the worker when it starts.
    select graphile_worker.add_job('project-anew', job_key => 'project-anew');
  `)
  await db.execute(giveRights(['public', 'app', 'search', 'published', 'graphile_worker']))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(giveRights(['public', 'app', 'search', 'graphile_worker']))
  await db.execute(sql`drop schema published cascade`)
}

/** As the baseline has it, for these schemas. */
const giveRights = (schemas: readonly string[]) => {
  const places = schemas.map((schema) => `'${schema}'`).join(', ')
  return sql.raw(`
create or replace function app.give_rights(server name) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  place text;
  kept record;
  less app.rights;
begin
  foreach place in array array[${places}] loop
    execute format('revoke create on schema %I from public, %I', place, server);
    execute format('grant usage on schema %I to %I', place, server);
    -- Not what an extension or a provider has put there, which is not ours to give.
    for kept in select oid::regclass as name, relkind as kind, relrowsecurity as is_by_row from pg_class
      where relnamespace = place::regnamespace and relkind in ('r', 'p', 'v', 'S') and pg_has_role(relowner, 'usage')
    loop
      if kept.kind = 'S' then
        execute format('revoke all on sequence %s from public, %I', kept.name, server);
        execute format('grant usage, select on sequence %s to %I', kept.name, server);
      else
        execute format('revoke all on %s from public, %I', kept.name, server);
        execute format('grant select, insert, update, delete on %s to %I', kept.name, server);
      end if;
      if kept.is_by_row then -- the queue's own tables are shut to everybody but their owner
        execute format('drop policy if exists server on %s', kept.name);
        execute format('create policy server on %s to %I using (true) with check (true)', kept.name, server);
      end if;
    end loop;
  end loop;
  execute format('revoke all on all functions in schema app from public, %I', server);
  for less in select * from app.rights loop
    case less.may
      when 'add' then execute format('revoke update, delete on %s from %I', less.what, server);
      when 'read' then execute format('revoke insert, update, delete on %s from %I', less.what, server);
      when 'call' then execute format('grant execute on function %s to %I', less.what, server);
    end case;
  end loop;

  if (select pg_has_role(datdba, 'usage') from pg_database where datname = current_database()) then
    execute format('revoke create, temporary on database %I from public, %I', current_database(), server);
  end if;
end $$;`)
}
