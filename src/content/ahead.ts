/**
 * Readers' questions, answered as they will be when some documents have gone live: a preview of a release (ADR 173).
 * What is ahead stands beside each question as a value, and before the rows of `published` of the same documents:
 * nothing is written, and whoever asks can read no more than readers can, and what was handed to her.
 */
import { askable } from './pool'
import type { Reader } from './snapshot'

/** What src/cms/releases/read-ahead.ts hands over: rows as they will stand in `published`. */
export type Ahead = {
  readonly documents: readonly { readonly kind: string; readonly id: string }[]
  readonly texts: readonly object[]
  /** What search will find; made only when somebody searches. */
  readonly entries: () => Promise<readonly object[]>
  /** Pictures and files that are not shown, as `media:<id>`. */
  readonly hidden: readonly string[]
}

const documents = `kind, id, slug, content, names, version, hash, first_published_at, reviewed_at, shape`
const entries = `kind, id, locale, slug, municipalities, title, summary, body, folded_title, title_words, words, since`

/** Each stands for the table of `published` whose name it has. `$names` are those that do not stand as they are, as kind:id. */
const tables = {
  documents: `
    select ${documents}, municipality, project, themes, languages, activity_date, sort_name, sort_order, approval, digest
    from published.documents where (kind || ':' || id) <> all ($names)
    union all
    select ${documents}, content ->> 'municipality', content ->> 'project', published.strings(content -> 'themes'),
      published.languages(content -> 'title'), (content ->> 'activityDate') collate "C", content ->> 'name',
      (content ->> 'order')::numeric, null, null
    from jsonb_to_recordset($documents) as row(kind text, id text, slug text, content jsonb, names text[],
      version text, hash text, first_published_at timestamptz, reviewed_at timestamptz, shape integer)`,
  texts: `
    select kind, id, language, content from published.texts where (kind || ':' || id) <> all ($names)
    union all
    select kind, id, language, content
    from jsonb_to_recordset($texts) as row(kind text, id text, language text, content jsonb)`,
  addresses: `
    select kind, slug, id, is_present and (kind || ':' || id) <> all ($names) as is_present
    from published.addresses former where not exists (
      select from jsonb_to_recordset($documents) as row(kind text, slug text)
      where row.kind = former.kind and row.slug = former.slug
    )
    union all
    select kind, slug, id, true
    from jsonb_to_recordset($documents) as row(kind text, slug text, id text) where slug is not null`,
  search_entries: `
    select ${entries} from published.search_entries where (kind || ':' || id) <> all ($names)
    union all
    select ${entries} from jsonb_to_recordset($entries) as row(kind text, id text, locale text, slug text,
      municipalities text[], title text, summary text, body text, folded_title text, title_words tsvector,
      words tsvector, since timestamptz)`,
  vocabulary: `
    select word from published.vocabulary
    union all
    select unnest(tsvector_to_array(words)) from jsonb_to_recordset($entries) as row(words tsvector)`,
} as const

type Table = keyof typeof tables

const mentioned = new RegExp(`\\bpublished\\.(${Object.keys(tables).join('|')})\\b`, 'g')

type Question = { readonly text: string; readonly values: readonly unknown[] }

/** The same question, asked of what will be published. */
export async function askedAhead({ text, values }: Question, ahead: Ahead): Promise<Question> {
  const asked = new Set<Table>()
  const question = text.replaceAll(mentioned, (_, table: Table) => {
    asked.add(table)
    return `ahead_${table}`
  })
  if (asked.size === 0) return { text, values }
  const all: unknown[] = [...values]
  const given = new Map<string, string>()
  const written = [...asked]
    .map((table) => `ahead_${table} as not materialized (${tables[table]})`)
    .join(', ')
  const handed: Record<string, () => unknown> = {
    names: () => [...ahead.documents.map(({ kind, id }) => `${kind}:${id}`), ...ahead.hidden],
    documents: () => JSON.stringify(ahead.documents),
    texts: () => JSON.stringify(ahead.texts),
    entries: async () => JSON.stringify(await ahead.entries()),
  }
  for (const [name, value] of Object.entries(handed))
    if (written.includes(`$${name}`))
      given.set(name, `$${all.push(await value())}::${name === 'names' ? 'text[]' : 'jsonb'}`)
  const withAhead = written.replaceAll(/\$([a-z]+)/g, (_, name: string) => given.get(name) ?? name)
  const others = /^\s*with\s/i.exec(question)
  return {
    text: others
      ? `with ${withAhead}, ${question.slice(others[0].length)}`
      : `with ${withAhead}\n${question}`,
    values: all,
  }
}

/** For a snapshot: all that is asked of it is answered as it will be. */
export const seeingAhead =
  (ahead: Ahead) =>
  (reader: Reader): Reader => {
    const query = async (asked: string | Question, values: readonly unknown[] = []) => {
      const given = typeof asked === 'string' ? { text: asked, values } : asked
      const question = await askedAhead(given, ahead)
      return reader.query(question.text, askable(question.values))
    }
    return { query: query as unknown as Reader['query'] }
  }
