-- Two roles (ADR 112): the owner migrates; the server reads and writes rows, and only adds to what is only added to.
create schema app;

-- With which the server's role may do less than with any other table, or what it may call: logs are only added to.
-- A new log is a row here; its guards and rights, and its links in the chain, follow.
create table app.rights (
  what text primary key,
  may text not null check (may in ('add', 'read', 'call')),
  -- Words that may have to go one day (GDPR art. 17) are hashed with a salt, and go with it: the chain holds without.
  erasable text[] not null default '{}'
);
insert into app.rights (what, may, erasable) values
  ('public.workflow_events', 'add', '{note,reasons}'), ('public.approvals', 'add', '{snapshot}'),
  ('app.account_events', 'add', '{}'), ('app.evidence_reads', 'add', '{}'), ('app.machine_reads', 'add', '{}'),
  ('app.file_words', 'add', '{}'),
  ('app.rights', 'read', '{}'), ('app.unchained', 'read', '{}'), ('app.chain', 'read', '{}'),
  ('public.payload_migrations', 'read', '{}'), ('graphile_worker.migrations', 'read', '{}'),
  ('app.say_filling(text)', 'call', '{}'), ('app.extend_chain()', 'call', '{}');

-- What the server's role may do, all of it; called after every migration, so that a new table is in it by rule.
create function app.give_rights(server name) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  place text;
  kept record;
  less app.rights;
begin
  foreach place in array array['public', 'app', 'search', 'graphile_worker'] loop
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
end $$;

-- How far an empty database has been filled is a comment on a table, and only its owner may comment.
create function app.say_filling(said text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if said not in ('the example content is not whole', 'the example content is whole') then
    raise exception 'nothing else is said of users';
  end if;
  execute format('comment on table public.users is %L', said);
end $$;
