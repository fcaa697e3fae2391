/** From documents as readers read them to the rows that search finds: one for each language that a document is written in. */
import { sql } from '@payloadcms/db-postgres'
import type { FilePlace } from '@/domain/documents/places'
import type { ReviewedKind } from '@/domain/kinds'
import { localeFacts } from '@/domain/locales'
import { foldWords } from '@/domain/search/fold'
import { published, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import type { Content } from '../document/copies'
import { sectionsOf } from '../document/document-sections'
import type { Sql } from '../payload/executor'
import { rowsOf } from '../search/rows-of'

type Document = {
  readonly id: string
  readonly slug: string | null
  readonly since: string
  /** Without its long texts, which stand by language and field beside it. */
  readonly content: Content
  readonly texts: Readonly<Record<string, Content>>
  /** What stands in its file, if that is open. */
  readonly file: string | null
}

/**
 * @param ids documents of the kind as they stand in `published`
 * @returns a statement that selects their rows as they should be
 */
export async function entriesOf(
  queryable: Queryable,
  kind: ReviewedKind,
  ids: readonly string[],
): Promise<Sql> {
  const documents = await query<Document>(
    queryable,
    // What nobody knows the first day of comes last.
    sql`select id, slug, coalesce(first_published_at, '-infinity')::text as since, content, (
            select coalesce(jsonb_object_agg(language, t.content), '{}') from ${published.texts} t
            where (t.kind, t.id) = (d.kind, d.id)
          ) as texts, (
            select text from ${stored.files} f where f.id = (d.content ->> 'currentFile')::uuid and is_open
          ) as file
        from ${published.documents} d where kind = ${kind} and id in ${[...ids]}`,
  )
  return entriesFrom(kind, documents)
}

/** @returns the same of documents that stand, or will stand, there */
export const entriesFrom = (kind: ReviewedKind, documents: readonly Document[]): Sql =>
  selecting(
    kind,
    documents.flatMap((document) => rowsFrom(kind, document)),
  )

/** @returns a statement that selects nothing, in the same columns */
export const noEntries = (kind: ReviewedKind): Sql => selecting(kind, [])

/** Words beyond this add nothing; PostgreSQL would refuse a million bytes of them. */
const mostLetters = 200_000
const folded = (text: string) => foldWords(text.slice(0, mostLetters)).join(' ')

function rowsFrom(kind: ReviewedKind, { content, ...document }: Document) {
  const { id, slug, since } = document
  const municipalities = municipalitiesOf(kind, id, content)
  return rowsOf(kind, withTexts(content, document.texts), attachedTo(content, document.file)).map(
    ({ locale, title, summary, body, label, attached }) => ({
      ...{ id, slug, since, municipalities, locale, title, summary, body },
      stemmer: localeFacts[locale].stemmer,
      folded_title: folded(title),
      folded_summary: folded(`${summary} ${label}`),
      folded_body: folded(body),
      folded_attached: folded(attached),
    }),
  )
}

const selecting = (kind: ReviewedKind, rows: readonly object[]) =>
  sql`select ${kind}::text as kind, id, locale, slug, municipalities, title, summary, body, folded_title,
        search.lexemes(stemmer, folded_title) as title_words,
        setweight(search.lexemes(stemmer, folded_title), 'A') || setweight(search.lexemes(stemmer, folded_summary), 'B')
          || setweight(search.lexemes(stemmer, folded_body), 'C')
          || setweight(search.lexemes(stemmer, folded_attached), 'D') as words,
        since
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(id text, locale text, slug text, since timestamptz,
        municipalities text[], title text, summary text, body text, stemmer text, folded_title text, folded_summary text,
        folded_body text, folded_attached text)`

function withTexts(content: Content, texts: Document['texts']): Content {
  const whole: Record<string, unknown> = { ...content }
  for (const [language, fields] of Object.entries(texts))
    for (const [name, text] of Object.entries(fields))
      whole[name] = { ...(whole[name] as Content | undefined), [language]: text }
  return whole
}

function municipalitiesOf(kind: ReviewedKind, id: string, content: Content): string[] {
  if (kind === 'municipalities') return [id]
  const parts = Array.isArray(content.municipalities) ? (content.municipalities as Content[]) : []
  return [content.municipality, ...parts.map(({ municipality }) => municipality)].filter(
    (one): one is string => typeof one === 'string',
  )
}

/** What stands in a file for its readers to see; labels and addresses of links are for the check alone. */
const unseen = new Set<string | null>([
  'labels',
  'links',
  'properties',
  'settings',
  'styles',
] satisfies FilePlace[])

function attachedTo({ language }: Content, file: string | null) {
  if (file === null || typeof language !== 'string') return undefined
  const seen = sectionsOf(file).filter(({ name }) => !unseen.has(name))
  return { text: seen.map(({ text }) => text).join('\n'), locale: language }
}
