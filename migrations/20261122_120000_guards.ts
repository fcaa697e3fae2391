/** Below Payload: the outbox, the epoch, append-only logs, and rows readers see that change by the service alone. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema if not exists app;

    -- One number that rises with every change of what the public sees.
    create table app.epoch (n bigint not null);
    insert into app.epoch values (1);
    create unique index epoch_is_one_row on app.epoch ((true));

    create table app.mails (
      key text primary key,
      to_user text,
      to_address text,
      kind text not null,
      content jsonb not null,
      created_at timestamptz not null default now(),
      sent_at timestamptz
    );
    create index mails_waiting on app.mails (created_at) where sent_at is null;

    create index workflow_items_live_refs on workflow_items using gin (live_refs);
    create index workflow_items_working_refs on workflow_items using gin (working_refs);

    -- Append-only: what happened stays what happened.
    create function app.refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
    end $$;
    create trigger append_only before update or delete on workflow_events
      for each row execute function app.refuse_change();
    create trigger append_only_all before truncate on workflow_events
      for each statement execute function app.refuse_change();
    create trigger append_only before update or delete on approvals
      for each row execute function app.refuse_change();
    create trigger append_only_all before truncate on approvals
      for each statement execute function app.refuse_change();

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
          where c.relkind = 'r' and c.relname not like '\\_%' and exists (
            select 1 from pg_class v where v.relname = '_' || c.relname || '_v' and v.relnamespace = c.relnamespace
          )
        ), part as (
          select r.oid, r.name, array[]::text[] as path from reviewed r
          union all
          select child.oid, child.relname::text collate "default",
            array[col.attname::text collate "default", p.name] || p.path
          from part p
          join pg_constraint k on k.confrelid = p.oid and k.contype = 'f' and k.confdeltype = 'c'
          join pg_class child on child.oid = k.conrelid and child.relname not like '\\_%'
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
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index workflow_items_live_refs, workflow_items_working_refs;
    drop trigger append_only on workflow_events;
    drop trigger append_only_all on workflow_events;
    drop trigger append_only on approvals;
    drop trigger append_only_all on approvals;
    drop schema app cascade;
  `)
}
