/**
 * In search, å, ä and ö are letters: words are stemmed as they are written. Each word that holds one is kept bare as
 * well, behind a letter that folding leaves nowhere, for whoever writes without; so `bat` finds båt, and båt no bat.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Everything that is live is indexed anew by the worker when it starts. */
const again = sql`
  select graphile_worker.add_job('index-search',
      payload => json_build_object('kind', subject_collection, 'id', subject_id),
      job_key => 'search:' || subject_collection || ':' || subject_id)
    from workflow_items where live in ('live', 'live_unreviewed')`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function search.bare(folded text) returns text
      language sql immutable parallel safe
      return (
        select coalesce(string_agg('ß' || translate(word, 'åäö', 'aao'), ' ' order by place), '')
        from unnest(string_to_array(folded, ' ')) with ordinality written(word, place)
        where word ~ '[åäö]'
      );
    create or replace function search.lexemes(stemmer text, folded text) returns tsvector
      language sql stable parallel safe
      return to_tsvector('simple'::regconfig, folded) || to_tsvector(stemmer::regconfig, folded)
        || to_tsvector('simple'::regconfig, search.bare(folded)) || to_tsvector(stemmer::regconfig, search.bare(folded));
  `)
  await db.execute(again)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    create or replace function search.lexemes(stemmer text, folded text) returns tsvector
      language sql stable parallel safe
      return to_tsvector('simple'::regconfig, folded) || to_tsvector(stemmer::regconfig, folded);
    drop function search.bare(text);
  `)
  await db.execute(again)
}
