/** Puts a document's rows in the place of those that search had of it; part of the caller's transaction. */

import { sql } from '@payloadcms/db-postgres'
import { localeFacts } from '@/domain/locales'
import { foldWords } from '@/domain/search/fold'
import { search, stored } from '../db/tables'
import { query } from '../db/transaction'
import type { Reference } from '../document/reference'
import type { SearchRow } from './rows-of'

type Req = Parameters<typeof query>[0]

/** What is the same in every language. */
export type SearchSubject = { version: string; slug: string | null; municipalities: readonly string[] }

/** Words beyond this add nothing; PostgreSQL would refuse a million bytes of them. */
const mostLetters = 200_000
const folded = (text: string) => foldWords(text.slice(0, mostLetters)).join(' ')

const firstPublished = ({ kind, id }: Reference) =>
  sql`select coalesce(first_published_at, created_at) from ${stored.workflow_items} where subject_collection = ${kind} and subject_id = ${id}`

export async function writeRows(
  req: Req,
  { kind, id }: Reference,
  { version, slug, municipalities }: SearchSubject,
  rows: readonly SearchRow[],
): Promise<void> {
  await removeRows(req, { kind, id })
  for (const { locale, title, summary, body, label, attached } of rows) {
    const { stemmer } = localeFacts[locale]
    const weighted = (text: string, weight: 'A' | 'B' | 'C' | 'D') =>
      sql`setweight(search.lexemes(${stemmer}, ${folded(text)}), ${sql.raw(`'${weight}'`)})`
    await query(
      req,
      sql`with row as (
            insert into ${search.documents}
              (kind, id, locale, since, version, slug, municipalities, title, summary, body, folded_title, title_words, words)
            values (${kind}, ${id}, ${locale}, coalesce((${firstPublished({ kind, id })}), now()), ${version}, ${slug},
              array(select jsonb_array_elements_text(${JSON.stringify(municipalities)}::jsonb)),
              ${title}, ${summary}, ${body}, ${folded(title)}, search.lexemes(${stemmer}, ${folded(title)}),
              ${weighted(title, 'A')} || ${weighted(`${summary} ${label}`, 'B')} || ${weighted(body, 'C')} || ${weighted(attached, 'D')})
            returning words
          )
          insert into ${search.vocabulary} select unnest(tsvector_to_array(words)) from row on conflict do nothing`,
    )
  }
}

/**
 * Forgets a document, and the words that nobody else uses: a name that was taken down helps nobody guess. Common words
 * are met in a few texts taken by chance; an index would gather every place of each, which is most of the work.
 */
export async function removeRows(req: Req, { kind, id }: Reference): Promise<void> {
  await query(
    req,
    sql`with gone as (
          delete from ${search.documents} where kind = ${kind} and id = ${id} returning tsvector_to_array(words) as words
        ), rare as (
          select unnest(words) as word from gone
          except
          select unnest(tsvector_to_array(words)) from (
            select words from ${search.documents} tablesample system (0.3)
            where (kind, id) <> (${kind}, ${id}) limit 300
          ) others
        )
        delete from ${search.vocabulary} v using rare
        where v.word = rare.word and not exists (
          select 1 from ${search.documents} d
          where d.words @@ to_tsquery('simple', quote_literal(rare.word)) and (d.kind, d.id) <> (${kind}, ${id})
        )`,
  )
}
