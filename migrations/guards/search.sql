-- What search finds: one row for every live document and language, made again from the documents at any time.
create extension if not exists pg_trgm;
create schema search;

create table search.documents (
  kind text not null,
  id text not null,
  locale text not null,
  -- Only the text of the version that readers see is ever found: search compares it with the workflow's memory.
  version text not null,
  slug text,
  municipalities text[] not null default '{}',
  title text not null,
  summary text not null,
  body text not null,
  folded_title text not null,
  title_words tsvector not null,
  words tsvector not null,
  since timestamptz not null default now(), -- when it was first live
  primary key (kind, id, locale)
);
-- Many rows are ranked for every question: unpacking them would cost more than the space.
alter table search.documents alter words set storage external;
-- Among many stories the newest can be looked through, and everything else has indexes of its own (ADR 73).
create index documents_title_words on search.documents using gin (title_words) with (fastupdate = off);
create index documents_words on search.documents using gin (words) with (fastupdate = off);
create index others_title_words on search.documents using gin (title_words) with (fastupdate = off) where kind <> 'stories';
create index others_words on search.documents using gin (words) with (fastupdate = off) where kind <> 'stories';
create index stories_newest on search.documents (locale, since desc) where kind = 'stories';
create index stories_newest_of_place on search.documents (municipalities, locale, since desc) where kind = 'stories';

-- Every word there is: for misspellings, and for words inside words.
create table search.vocabulary (word text collate "C" primary key);
create index vocabulary_trigrams on search.vocabulary using gin (word gin_trgm_ops);

-- Å, ä and ö are letters: words are stemmed as they are written. Each word that holds one is kept bare as well, behind
-- a letter that folding leaves nowhere, for whoever writes without; so bat finds båt, and båt no bat.
create function search.bare(folded text) returns text
  language sql immutable parallel safe
  return (
    select coalesce(string_agg('ß' || translate(word, 'åäö', 'aao'), ' ' order by place), '')
    from unnest(string_to_array(folded, ' ')) with ordinality written(word, place)
    where word ~ '[åäö]'
  );

-- Words as they stand, and what is left of them without their endings.
create function search.lexemes(stemmer text, folded text) returns tsvector
  language sql stable parallel safe
  return to_tsvector('simple'::regconfig, folded) || to_tsvector(stemmer::regconfig, folded)
    || to_tsvector('simple'::regconfig, search.bare(folded)) || to_tsvector(stemmer::regconfig, search.bare(folded));

-- Only the owner may have the planner look at a table that was just made anew.
create function search.analyze_all() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  analyze search.documents, search.vocabulary;
end $$;
