-- Evidence of consents, encrypted and outside Payload, so that no API reaches it; and what became of pictures.

-- Forms once filed stay (ADR 101): each is an edition of its own, nobody overwrites or deletes one, and what is erased
-- when its time is over leaves who filed it, when, and its hash.
create table app.evidence (
  id bigint generated always as identity primary key,
  consent uuid not null,
  sealed bytea,
  media_type text not null,
  added_by text not null,
  added_at timestamptz not null,
  -- The last time that one of the consent's pictures was seen in use: what is kept is kept from then.
  used_at timestamptz not null,
  sha256 text,
  is_safeguardings boolean not null default false,
  erased_at timestamptz
);
create index evidence_of_consent on app.evidence (consent, id);

-- Two things may change: when its pictures were last seen in use, and, by the service, that it is erased.
create function app.keep_edition() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'used_at' = to_jsonb(old) - 'used_at' then return new; end if;
  if current_setting('app.workflow', true) = 'on'
    and old.erased_at is null and new.erased_at is not null and new.sealed is null
    and to_jsonb(new) - 'used_at' - 'sealed' - 'erased_at' = to_jsonb(old) - 'used_at' - 'sealed' - 'erased_at'
  then return new; end if;
  raise exception 'a filed form stays what it was' using errcode = 'insufficient_privilege';
end $$;
create trigger stays before update on app.evidence for each row execute function app.keep_edition();
create trigger append_only before delete on app.evidence
  for each row execute function app.refuse_change();
create trigger append_only_all before truncate on app.evidence
  for each statement execute function app.refuse_change();

-- Who read it.
create table app.evidence_reads (
  id bigint generated always as identity primary key,
  consent uuid not null,
  edition bigint,
  reader text not null,
  at timestamptz not null
);
create index evidence_reads_of_consent on app.evidence_reads (consent, at);

-- Which picture is the blurred copy of which, and since when: the original goes a time after.
create table app.blurred (
  original uuid not null references media (id) on delete cascade,
  copy uuid primary key references media (id) on delete cascade,
  at timestamptz not null
);
create index blurred_original on app.blurred (original);

create table app.picture_prints (
  picture uuid primary key references media (id) on delete cascade,
  -- Of the stored bytes: the same pixels in the same format give the same.
  sha256 text not null
);

-- The marks on closed pictures: what was closed, why, and which two people opened it again (ADR 100).
create table app.picture_closings (
  id bigint generated always as identity primary key,
  -- No reference: the mark outlives its picture.
  picture uuid not null,
  sha256 text,
  why text not null,
  at timestamptz not null,
  hands jsonb not null default '[]',
  asked_by text,
  asked_at timestamptz,
  asked_hash text,
  reopened_by text,
  reopened_at timestamptz,
  constraint two_people check (
    reopened_at is null or (reopened_by is not null and asked_by is not null and reopened_by <> asked_by)
  )
);
create unique index picture_closings_standing on app.picture_closings (picture) where reopened_at is null;
create index picture_closings_print on app.picture_closings (sha256) where reopened_at is null;

create function app.keep_closing() returns trigger language plpgsql as $$
begin
  if old.reopened_at is not null or new.picture <> old.picture
    or (old.sha256 is not null and new.sha256 is distinct from old.sha256) then
    raise exception 'a closing stays what it was' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger stays before update on app.picture_closings for each row execute function app.keep_closing();
create trigger append_only before delete on app.picture_closings
  for each row execute function app.refuse_change();
create trigger append_only_all before truncate on app.picture_closings
  for each statement execute function app.refuse_change();
