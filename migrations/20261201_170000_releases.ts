/** Releases (ADR 164): what goes live together, in which version and hash, and what happened to it. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table app.releases (
      id uuid primary key default gen_random_uuid(),
      name text not null check (length(btrim(name)) > 0),
      owner text not null,
      state text not null default 'open'
        check (state in ('open', 'scheduled', 'failed', 'live', 'withdrawn', 'cancelled')),
      scheduled_for timestamptz,
      -- What stopped it, as [{ kind, id, because }].
      failure jsonb,
      made_at timestamptz not null default now(),
      live_at timestamptz,
      check ((state = 'scheduled') = (scheduled_for is not null)),
      check ((state in ('live', 'withdrawn')) = (live_at is not null))
    );

    create table app.release_places (
      release uuid not null references app.releases,
      kind text not null,
      id text not null,
      version text not null,
      hash text not null,
      added_by text not null,
      added_at timestamptz not null default now(),
      voided_at timestamptz,
      -- The act that made it void.
      voided_because text,
      -- Until its release is live or cancelled.
      is_open boolean not null default true,
      primary key (release, kind, id),
      check ((voided_at is null) = (voided_because is null))
    );
    create unique index release_places_of_document on app.release_places (kind, id) where is_open;

    create table app.release_events (
      id bigint generated always as identity primary key,
      release uuid not null references app.releases,
      name text not null,
      at timestamptz not null default clock_timestamp(),
      actor text,
      is_robot boolean not null,
      kind text,
      document text,
      version text,
      hash text,
      because text,
      note text
    );
    create index release_events_of on app.release_events (release, id);
    insert into app.rights (what, may, erasable) values ('app.release_events', 'add', '{note}');

    -- Which release brought it; of whoever follows along, who wants to take all of it over at once.
    alter table published.changes add column release text;

    -- I31: a release is live when each of its documents is, in the hash that it pinned, and not before.
    create function app.require_whole_release() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp as $$
    begin
      if old.state in ('withdrawn', 'cancelled') or (old.state = 'live' and new.state <> 'withdrawn') then
        raise exception 'a release that is over stays so' using errcode = 'insufficient_privilege';
      end if;
      if new.state = 'live' and (
        not exists (select from app.release_places p where p.release = new.id)
        or exists (
          select from app.release_places p left join public.workflow_items i
            on i.subject_collection = p.kind and i.subject_id = p.id
          where p.release = new.id
            and (p.voided_at is not null or i.live is distinct from 'live' or i.live_hash is distinct from p.hash)
        )
      ) then
        raise exception 'a release goes live whole or not at all' using errcode = 'insufficient_privilege';
      end if;
      if new.state = 'withdrawn' and exists (
        select from app.release_places p join public.workflow_items i
          on i.subject_collection = p.kind and i.subject_id = p.id
        where p.release = new.id and i.live in ('live', 'live_unreviewed') and i.live_hash = p.hash
      ) then
        raise exception 'a release is withdrawn whole or not at all' using errcode = 'insufficient_privilege';
      end if;
      if new.state in ('live', 'cancelled') then
        update app.release_places set is_open = false where release = new.id;
      end if;
      return new;
    end $$;
    create trigger whole before update of state on app.releases for each row
      when (old.state is distinct from new.state) execute function app.require_whole_release();

    -- What is pinned stays what it was; which documents are in it is open only while it is filled.
    create function app.require_fillable_release() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp as $$
    begin
      if tg_op = 'UPDATE' then
        if (to_jsonb(new) - '{voided_at,voided_because,is_open}'::text[])
            <> (to_jsonb(old) - '{voided_at,voided_because,is_open}'::text[])
          or (old.voided_at is not null and new.voided_at is distinct from old.voided_at)
          or (new.is_open and not old.is_open) then
          raise exception 'a place in a release does not change' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end if;
      if not exists (
        select from app.releases r where r.id = coalesce(new.release, old.release) and r.state in ('open', 'failed')
      ) then
        raise exception 'this release is not filled any more' using errcode = 'insufficient_privilege';
      end if;
      return coalesce(new, old);
    end $$;
    create trigger fillable before insert or update or delete on app.release_places for each row
      execute function app.require_fillable_release();

    -- What has a place goes live with its release, whichever way it came: asked when all of the transaction is done.
    create function app.require_its_release() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp as $$
    begin
      if exists (
        select from app.release_places p
        where p.kind = new.subject_collection and p.id = new.subject_id and p.is_open and p.voided_at is null
          and p.hash = new.live_hash
      ) then
        raise exception 'it goes live with its release' using errcode = 'insufficient_privilege';
      end if;
      return null;
    end $$;
    create constraint trigger with_its_release after update of live_version on public.workflow_items
      deferrable initially deferred for each row
      when (old.live_version is distinct from new.live_version and new.live_version is not null)
      execute function app.require_its_release();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger with_its_release on public.workflow_items;
    delete from app.rights where what = 'app.release_events';
    drop table app.release_events;
    drop table app.release_places;
    drop table app.releases;
    alter table published.changes drop column release;
    drop function app.require_its_release;
    drop function app.require_fillable_release;
    drop function app.require_whole_release;
  `)
}
