-- What happened stays what happened: logs are only added to, and every entry is a link of one chain of hashes (ADR 113).

-- Append-only, but for the words of a log: they may go, and nothing else.
create function app.refuse_change() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp as $$
declare
  erasable text[];
begin
  if tg_op = 'UPDATE' then
    select r.erasable into erasable from app.rights r where what = tg_table_schema || '.' || tg_table_name;
    if to_jsonb(new) = to_jsonb(old) || (select jsonb_object_agg(word, null) from unnest(erasable) word) then
      return new;
    end if;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- Called after every migration, as app.guard_public_rows(): a log is guarded and chained by its row in app.rights.
create function app.guard_logs() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  log regclass;
begin
  for log in select what from app.rights where may = 'add' loop
    execute format('create or replace trigger append_only before update or delete on %s
      for each row execute function app.refuse_change()', log);
    execute format('create or replace trigger append_only_all before truncate on %s
      for each statement execute function app.refuse_change()', log);
    execute format('create or replace trigger noted after insert on %s
      for each row execute function app.note_row()', log);
  end loop;
end $$;

-- What was written and is not a link yet, in the transaction that wrote it, with its digests of that moment.
create table app.unchained (
  id bigint generated always as identity primary key,
  log text not null,
  row_id text not null,
  kept bytea not null,
  salt bytea not null,
  words bytea not null
);

-- hash = SHA-256 of the hash before it and these lines: seq, log, row_id, kept, words (both in hexadecimal).
create table app.chain (
  seq bigint primary key,
  log text not null,
  row_id text not null,
  kept bytea not null,  -- SHA-256 of the row as jsonb without its empty columns and its words
  salt bytea,           -- gone when the words are
  words bytea not null, -- SHA-256 of the salt and the words as jsonb
  hash bytea not null,
  at timestamptz not null default clock_timestamp(),
  unique (log, row_id)
);

-- How the last look at the chain ended, for the metrics.
create table app.chain_looks (
  is_only_one boolean primary key default true check (is_only_one),
  at timestamptz not null,
  faults integer not null,
  hash bytea -- the head of then: tonight it must still be a link
);

create function app.without_empty(content jsonb) returns jsonb language sql immutable
  set search_path = pg_catalog, pg_temp
  return coalesce((select jsonb_object_agg(key, value) from jsonb_each(content) where value <> 'null'), '{}');

create function app.note(log text, row_id text, content jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  salt bytea := uuid_send(gen_random_uuid());
  erasable text[] := (select r.erasable from app.rights r where what = log);
  words jsonb := (select jsonb_object_agg(key, value) from jsonb_each(content) where key = any (erasable));
begin
  insert into app.unchained (log, row_id, kept, salt, words) values (
    log, row_id, sha256(convert_to(app.without_empty(content - erasable)::text, 'UTF8')),
    salt, sha256(salt || convert_to(app.without_empty(coalesce(words, '{}'))::text, 'UTF8')));
end $$;

create function app.note_row() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
begin
  perform app.note(tg_table_schema || '.' || tg_table_name, new.id::text, to_jsonb(new));
  return null;
end $$;

-- Makes links of what waits, in its order, and answers how many. Nobody waits for it but another one of itself; what
-- a transaction wrote that is still under way is taken next time.
create function app.extend_chain() returns integer language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  one app.unchained;
  number bigint;
  head bytea;
  added integer := 0;
begin
  lock table app.chain in share row exclusive mode;
  select seq, hash into number, head from app.chain order by seq desc limit 1;
  for one in select * from app.unchained order by id loop
    number := coalesce(number, 0) + 1;
    head := sha256(coalesce(head, '') || convert_to(concat_ws(E'\n', number, one.log, one.row_id,
      encode(one.kept, 'hex'), encode(one.words, 'hex')), 'UTF8'));
    insert into app.chain (seq, log, row_id, kept, salt, words, hash)
      values (number, one.log, one.row_id, one.kept, one.salt, one.words, head);
    delete from app.unchained where id = one.id;
    added := added + 1;
  end loop;
  return added;
end $$;

-- Takes what was said about a document out of its events and approvals; that and when it happened stays, and the
-- hash of what was approved. The owner's act, on a request.
create function app.erase_words(kind text, id text) returns integer language plpgsql
  set search_path = pg_catalog, pg_temp as $$
declare
  erased integer;
begin
  perform app.extend_chain();
  update app.chain c set salt = null
    where (log = 'public.workflow_events' and exists (select from public.workflow_events e
        where e.id::text = row_id and e.subject_collection = kind and e.subject_id = erase_words.id))
      or (log = 'public.approvals' and exists (select from public.approvals a
        where a.id::text = row_id and a.subject_collection = kind and a.subject_id = erase_words.id));
  get diagnostics erased = row_count;
  update public.workflow_events e set note = null, reasons = null
    where e.subject_collection = kind and e.subject_id = erase_words.id;
  update public.approvals a set snapshot = null
    where a.subject_collection = kind and a.subject_id = erase_words.id;
  return erased;
end $$;

-- What is in a log and no link yet, in the order in which it happened: what was there before its log was one, or was
-- loaded past its triggers. The owner's act.
create function app.note_earlier() returns void language plpgsql
  set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  log text;
begin
  create temporary table earlier (log text, id text, at timestamptz, content jsonb) on commit drop;
  for log in select what from app.rights where may = 'add' loop
    execute format('insert into pg_temp.earlier select %L, id::text, at, to_jsonb(t) from %s t
      where not exists (select from app.chain c where c.log = %1$L and c.row_id = t.id::text)
        and not exists (select from app.unchained u where u.log = %1$L and u.row_id = t.id::text)', log, log);
  end loop;
  perform app.note(e.log, e.id, e.content) from (select * from pg_temp.earlier order by at, log, id) e;
  drop table pg_temp.earlier;
end $$;
