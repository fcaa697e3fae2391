-- What readers are answered from, beside the documents.

-- One number that rises with every change of what the public sees.
create table app.epoch (n bigint not null);
insert into app.epoch values (1);
create unique index epoch_is_one_row on app.epoch ((true));

-- How far each instance has forgotten what it kept: an acknowledgement waits for all of them. And where it runs: one
-- that was killed is not waited for by its neighbours on the same machine (ADR 54).
create table app.instances (
  id uuid primary key,
  epoch bigint not null,
  trusted_until timestamptz not null,
  machine text,
  pid int
);

-- Every address that readers have ever been given, so that none of them leads nowhere without a word (ADR 71).
create table app.addresses (
  subject_collection text not null,
  slug text not null,
  subject_id text not null,
  -- The address it went live under last; the others are where it used to be.
  is_present boolean not null,
  since timestamptz not null default now(),
  primary key (subject_collection, slug)
);
create unique index addresses_one_present on app.addresses (subject_collection, subject_id) where is_present;

-- How often each page is read, by day. A place and not an address, so that a page's languages are one page; nothing
-- about who read it.
create table app.page_views (
  day date not null,
  kind text not null,
  slug text not null,
  locale text not null,
  views integer not null,
  primary key (day, kind, slug, locale)
);
create index page_views_place on app.page_views (kind, slug, day);

-- What the lists are read by once there are a hundred thousand stories: the newest public ones, of a kind and of a
-- place (content/standing).
create index workflow_items_newest on workflow_items (subject_collection, first_published_at desc nulls last, slug)
  where live in ('live', 'live_unreviewed');
create index workflow_items_newest_of_place
  on workflow_items (subject_collection, municipality, first_published_at desc nulls last, slug)
  where live in ('live', 'live_unreviewed');
create index stories_activity_date on stories (activity_date) where _status = 'published';
-- From the order of the newest to their stories: the workflow's memory knows documents by their id as a text.
create index stories_id_as_text on stories ((id::text));
