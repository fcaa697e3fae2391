-- Rows that readers see change by the service alone; and what review keeps outside Payload.

-- The rows readers see change only while the transition service holds its own transaction.
create function app.require_service() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('app.workflow', true), '') <> 'on' and (
    (tg_op <> 'INSERT' and old._status = 'published') or (tg_op <> 'DELETE' and new._status = 'published')
  ) then
    raise exception 'public rows of % change through review only', tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;

-- The same for the tables that hold parts of a document. Arguments: column, table, column, table …, up to the
-- document's own table.
create function app.require_service_of_part() returns trigger language plpgsql as $$
declare
  part jsonb;
  key text;
  step int;
  status text;
begin
  if coalesce(current_setting('app.workflow', true), '') <> 'on' then
    foreach part in array array_remove(array[
      case when tg_op <> 'INSERT' then to_jsonb(old) end,
      case when tg_op <> 'DELETE' then to_jsonb(new) end
    ], null) loop
      key := part ->> tg_argv[0];
      step := 1;
      while step < tg_nargs - 1 loop
        execute format('select %I::text from %I where id::text = $1', tg_argv[step + 1], tg_argv[step])
          into key using key;
        step := step + 2;
      end loop;
      execute format('select _status::text from %I where id::text = $1', tg_argv[tg_nargs - 1])
        into status using key;
      if status = 'published' then
        raise exception 'public rows of % change through review only', tg_table_name
          using errcode = 'insufficient_privilege';
      end if;
    end loop;
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;

-- Puts both triggers on every reviewed table and its parts. Called after every migration: a new part of a
-- document is guarded without anybody remembering it.
create function app.guard_public_rows() returns void language plpgsql as $$
declare
  guarded record;
begin
  for guarded in
    with recursive reviewed as (
      select c.oid, c.relname::text collate "default" as name
      from pg_class c
      join pg_namespace s on s.oid = c.relnamespace and s.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attname = '_status' and not a.attisdropped
      where c.relkind = 'r' and c.relname not like '\_%' and exists (
        select 1 from pg_class v where v.relname = '_' || c.relname || '_v' and v.relnamespace = c.relnamespace
      )
    ), part as (
      select r.oid, r.name, array[]::text[] as path from reviewed r
      union all
      select child.oid, child.relname::text collate "default",
        array[col.attname::text collate "default", p.name] || p.path
      from part p
      join pg_constraint k on k.confrelid = p.oid and k.contype = 'f' and k.confdeltype = 'c'
      join pg_class child on child.oid = k.conrelid and child.relname not like '\_%'
      join pg_attribute col on col.attrelid = child.oid and col.attnum = k.conkey[1]
        and col.attname in ('_parent_id', 'parent_id')
      where array_length(k.conkey, 1) = 1
    )
    select * from part
  loop
    execute format('drop trigger if exists only_through_review on %I', guarded.name);
    if cardinality(guarded.path) = 0 then
      execute format('create trigger only_through_review before insert or update or delete on %I
        for each row execute function app.require_service()', guarded.name);
    else
      execute format('create trigger only_through_review before insert or update or delete on %I
        for each row execute function app.require_service_of_part(%s)', guarded.name,
        (select string_agg(quote_literal(step), ',') from unnest(guarded.path) as step));
    end if;
  end loop;
end $$;

-- Which document uses what.
create index workflow_items_live_refs on workflow_items using gin (live_refs);
create index workflow_items_working_refs on workflow_items using gin (working_refs);
-- What anybody works on (cms/queue): few, beside all that only stands there.
create index workflow_items_open on workflow_items (working, municipality)
  where working <> 'none' or live = 'live_unreviewed';
-- Refused attempts, found without reading all that was not refused.
create index workflow_events_refused_at on workflow_events (at) include (because) where is_refused;

-- Who wrote the words of a picture or file: appended, and read when somebody wants to approve a text that shows it.
create table app.file_words (
  id bigint generated always as identity primary key,
  reference text not null,
  person text not null,
  at timestamptz not null default clock_timestamp()
);
create index file_words_reference on app.file_words (reference);

-- Who has which form open: unlogged, because losing it costs nothing.
create unlogged table app.presence (
  kind text not null,
  id text not null,
  person text not null,
  seen_at timestamptz not null,
  primary key (kind, id, person)
);

-- Links by which somebody without an account sees one version of one document.
create table app.preview_links (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique, -- SHA-256: the token itself is with whoever got the link, and nowhere else
  kind text not null,
  subject_id text not null,
  version text not null,
  recipient text not null, -- for whom it was made, in the maker's words; never a name of a child
  made_by text not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  opened integer not null default 0, -- how often; nothing is kept of who or from where
  opened_at timestamptz,
  answers integer not null default 0,
  answered_at timestamptz,
  ended_at timestamptz,
  ended_by text -- nobody, when it ended with its document
);
create index preview_links_of_document on app.preview_links (kind, subject_id);
