/**
 * Writes what search finds of a document, in the transaction that brings it before readers, and takes it away in the
 * one that takes it from them (ADR 137). Words that nobody else says go with it: a name that was taken down helps
 * nobody guess.
 */
import { sql } from '@payloadcms/db-postgres'
import { isReviewedKind, type ReviewedKind } from '@/domain/kinds'
import { published, type RowOf } from '../db/tables'
import { lockSubject, type Queryable, query } from '../db/transaction'
import type { Sql } from '../payload/executor'
import { isSearched } from '../search/rows-of'
import { entriesOf, noEntries } from './entries-of'

/** @param ids documents as they stand in `published`; in the same few statements, however many */
export async function writeEntries(
  queryable: Queryable,
  kind: ReviewedKind,
  ids: readonly string[],
): Promise<void> {
  if (!isSearched(kind) || ids.length === 0) return
  await lockWords(queryable)
  await replace(queryable, kind, ids, await entriesOf(queryable, kind, ids))
}

/** Before the document's own row goes, which would take its entries along and leave their words. */
export async function forgetEntries(queryable: Queryable, kind: ReviewedKind, id: string): Promise<void> {
  if (!isSearched(kind)) return
  await lockWords(queryable)
  await replace(queryable, kind, [id], noEntries(kind))
}

/** Of documents that are found by the words of these files while they are open. */
export async function writeEntriesWith(queryable: Queryable, files: readonly string[]): Promise<void> {
  const named = JSON.stringify(files.map((id) => `files:${id}`))
  const rows = await query<RowOf<typeof published.documents, 'kind' | 'id'>>(
    queryable,
    sql`select kind, id from ${published.documents}
        where names && array(select jsonb_array_elements_text(${named}::jsonb))`,
  )
  for (const [kind, those] of Map.groupBy(rows, (row) => row.kind))
    if (isReviewedKind(kind))
      await writeEntries(
        queryable,
        kind,
        those.map(({ id }) => id),
      )
}

/** Whether a document is found by what is read of it, and by nothing else. */
export async function areEntriesRight(
  queryable: Queryable,
  kind: ReviewedKind,
  id: string,
): Promise<boolean> {
  if (!isSearched(kind)) return true
  const wanted = await entriesOf(queryable, kind, [id])
  const found = sql`select ${columns} from ${published.search_entries} where kind = ${kind} and id = ${id}`
  const different = await query(
    queryable,
    sql`(${wanted} except ${found}) union all (${found} except ${wanted})`,
  )
  return different.length === 0
}

/**
 * One after the other, to the commit: otherwise a word would go that somebody else is about to say, and two who say the
 * same new words would wait for each other.
 */
const lockWords = (queryable: Queryable) => lockSubject(queryable, 'published.vocabulary')

const names = [
  ...(['kind', 'id', 'locale', 'slug', 'municipalities', 'title', 'summary', 'body'] as const),
  ...(['folded_title', 'title_words', 'words', 'since'] as const),
] satisfies (keyof RowOf<typeof published.search_entries>)[]
const columns = sql.raw(names.join(', '))
const changes = sql.raw(names.map((name) => `${name} = excluded.${name}`).join(', '))

async function replace(
  queryable: Queryable,
  kind: ReviewedKind,
  ids: readonly string[],
  entries: Sql,
): Promise<void> {
  const isOfThese = sql`kind = ${kind} and id in ${[...ids]}`
  await query(
    queryable,
    sql`with wanted as materialized (${entries}), before as (
          select words from ${published.search_entries} where ${isOfThese}
        ), gone as (
          delete from ${published.search_entries}
          where ${isOfThese} and (id, locale) not in (select id, locale from wanted)
        ), written as (
          insert into ${published.search_entries} as found (${columns}) select ${columns} from wanted
          on conflict (kind, id, locale) do update set ${changes} where found.* is distinct from excluded.*
        ), said as (
          insert into ${published.vocabulary} select unnest(tsvector_to_array(words)) from wanted
          -- What was said before is there already, and need not be looked for.
          except select unnest(tsvector_to_array(words)) from before
          on conflict do nothing
        ), unsaid as (
          select unnest(tsvector_to_array(words)) as word from before
          except select unnest(tsvector_to_array(words)) from wanted
        ), rare as (
          select word from unsaid
          -- Common words are met in a few texts taken by chance; an index would gather every place of each.
          except select unnest(tsvector_to_array(words)) from (
            select words from ${published.search_entries} tablesample system (0.3) where not (${isOfThese})
            limit (select least(count(*) / 4, 300) from unsaid)
          ) others
        )
        delete from ${published.vocabulary} v using rare
        where v.word = rare.word and not exists (
          select from ${published.search_entries}
          where words @@ to_tsquery('simple', quote_literal(rare.word)) and not (${isOfThese})
        )`,
  )
}
