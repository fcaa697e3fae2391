-- What signing in needs, below Payload, where no API reaches it: factors, one-use tickets, sessions as they were used,
-- and what happened to an account; and keys for machines.

-- Where attempts are counted per address, for all instances together. Unlogged: a crash may forget them.
create unlogged table app.attempts (
  key bytea primary key, -- a keyed hash: no address is kept
  hits integer not null,
  resets_at timestamptz not null,
  -- One attempt more is not free before this moment; waits grow.
  free_at timestamptz not null default now()
);

-- Where a person has signed in from, as a keyed hash: strangers' attempts elsewhere do not hold her up here.
create table app.known_networks (
  person uuid not null references users (id) on delete cascade,
  network bytea not null,
  seen_at timestamptz not null,
  primary key (person, network)
);

create table app.second_factors (
  person uuid primary key references users (id) on delete cascade,
  sealed bytea not null,
  made_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0 -- the last code that was used, so that none is used twice
);

-- Passkeys beside the app as second factor (ADR 95).
create table app.passkeys (
  id text primary key, -- the credential's own, as browsers write it
  person uuid not null references users (id) on delete cascade,
  public_key bytea not null,
  counter bigint not null, -- of signatures, where a passkey counts; one that goes back is a copy
  transports jsonb not null,
  name text not null,
  added_at timestamptz not null,
  last_used_at timestamptz,
  spent_until timestamptz not null default '-infinity' -- a step that ends by then has been used, or is too old
);
create index passkeys_of_person on app.passkeys (person);

-- They belong to the person, whichever second factor she has.
create table app.recovery_codes (
  person uuid not null references users (id) on delete cascade,
  hash bytea not null,
  primary key (person, hash)
);

-- Links in mail and the step between password and code: used once, kept as hashes.
create table app.tickets (
  hash bytea primary key,
  person uuid not null references users (id) on delete cascade,
  purpose text not null,
  about uuid, -- the change of address, or the machine, that a link decides
  expires_at timestamptz not null
);
create index tickets_of_person on app.tickets (person, purpose);

-- A session of Payload's counts only while it has a row here.
create table app.sessions (
  id text primary key,
  person uuid not null references users (id) on delete cascade,
  device text not null,
  is_proven boolean not null, -- with a second factor
  began_at timestamptz not null,
  last_used_at timestamptz not null
);
create index sessions_of_person on app.sessions (person);

-- Who a person is at the identity provider: once known, no other account there can take her place.
create table app.identities (
  issuer text not null,
  subject text not null,
  person uuid not null references users (id) on delete cascade,
  primary key (issuer, subject),
  unique (issuer, person)
);

-- Addresses that change by a link (ADR 109): kept for as long as a change can be undone.
create table app.address_changes (
  id uuid primary key default gen_random_uuid(),
  person uuid not null references users (id) on delete cascade,
  asked_by uuid not null,
  old_address text not null,
  new_address text not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz
);
create index address_changes_of_person on app.address_changes (person, asked_at);
create index address_changes_from on app.address_changes (old_address);

create table app.account_events (
  id bigint generated always as identity primary key,
  person text not null, -- a person or a machine; stays when they have gone
  actor text,
  name text not null,
  at timestamptz not null
);
create index account_events_of_person on app.account_events (person, at);

-- Who has said yes to answering for a machine, and to what (ADR 110): another key, kind or person asks anew.
create table app.machine_answers (
  machine uuid primary key references machines (id) on delete cascade,
  person uuid not null references users (id) on delete cascade,
  terms text not null,
  agreed_at timestamptz not null
);

-- What keys for drafts were shown: appended, never changed, and of each document its id alone.
create table app.machine_reads (
  id bigint generated always as identity primary key,
  machine text not null, -- stays when the key has gone
  collection text not null,
  document text not null,
  at timestamptz not null
);
create index machine_reads_of_document on app.machine_reads (collection, document, at);

-- Payload writes a person's whole row back when she signs in: an address or a password that has been changed
-- meanwhile stays changed, and who has left stays away.
create function app.keep_credentials() returns trigger language plpgsql as $$
begin
  new.closed_at := coalesce(old.closed_at, new.closed_at);
  if coalesce(current_setting('app.credentials', true), '') <> 'on' then
    new.email := old.email;
    new.hash := old.hash;
    new.salt := old.salt;
  end if;
  return new;
end $$;
create trigger keep_credentials before update on users
  for each row execute function app.keep_credentials();

-- And what she may do stays as it was last decided, whoever signs in meanwhile (ADR 109). A municipality that is gone
-- takes itself out of its people's rows.
create function app.keep_rights() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('app.rights', true), '') <> 'on' then
    new.may_force_publish := old.may_force_publish;
    if exists (select from municipalities where id = old.municipality_id) or old.municipality_id is null then
      new.municipality_id := old.municipality_id;
    end if;
  end if;
  return new;
end $$;
create trigger keep_rights before update on users for each row execute function app.keep_rights();

-- A person who is gone takes her roles along.
create function app.keep_roles() returns trigger language plpgsql as $$
begin
  if current_setting('app.rights', true) = 'on' then return coalesce(new, old); end if;
  if tg_op = 'DELETE' and not exists (select from users where id = old.parent_id) then return old; end if;
  return null;
end $$;
create trigger keep_roles before insert or update or delete on users_roles
  for each row execute function app.keep_roles();
