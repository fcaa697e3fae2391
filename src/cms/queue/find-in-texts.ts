/** Documents that hold the words in their texts: found by the index of drafts, told in the person's own rights. */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isReviewedKind } from '@/domain/kinds'
import { isStaff } from '@/domain/roles'
import { foldWords, wordAsWritten } from '@/domain/search/fold'
import { type Marked, mark, passage } from '@/domain/search/passage'
import { type RowOf, search } from '../db/tables'
import { query } from '../db/transaction'
import { personOf } from '../people/actor'
import { rowsOf, searchedFields } from '../search/rows-of'

/** One word of a question: what it is, and what else may stand for it. */
export type Asked = {
  readonly word: string
  /** The municipalities that it names. */
  readonly municipalities: readonly string[]
  /** The kinds that it names. */
  readonly kinds: readonly string[]
}

/** The newest that hold the words: what is older is found by more words. */
const mostCandidates = 200

/** @returns ids by kind, the newest first; of what nobody may see, too, so that each has to be asked for again */
export async function candidatesFor(
  req: PayloadRequest,
  asked: readonly Asked[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const conditions = asked.map(({ word, municipalities, kinds }) => {
    const parts = foldWords(word)
    const words = parts.map((one) => `'${one}':*`).join(' & ')
    return sql`(${sql.join(
      [
        parts.length > 0 ? sql`words @@ to_tsquery('simple', ${words})` : sql`false`,
        ...(municipalities.length > 0 ? [sql`municipality in ${[...municipalities]}`] : []),
        ...(kinds.length > 0 ? [sql`kind in ${[...kinds]}`] : []),
      ],
      sql` or `,
    )})`
  })
  const rows = await query<RowOf<typeof search.drafts, 'kind' | 'id'>>(
    req,
    sql`select kind, id from ${search.drafts} where ${sql.join(conditions, sql` and `)}
        order by touched desc limit ${mostCandidates}`,
  )
  const found = new Map<string, string[]>()
  for (const { kind, id } of rows) found.set(kind, [...(found.get(kind) ?? []), id])
  return found
}

export type InText = {
  readonly id: string
  readonly title: unknown
  readonly municipality: unknown
  readonly passage: { readonly parts: Marked; readonly locale: string }
}

/**
 * @param ids candidates of one kind
 * @param limit how many are told
 * @returns those that she may read and that hold a word as she reads them, with the passage; and how many there are
 */
export async function inTexts(
  req: PayloadRequest,
  collection: CollectionSlug,
  {
    ids,
    words,
    limit,
    also,
  }: { ids: readonly string[]; words: readonly string[]; limit: number; also: Where },
): Promise<{ rows: InText[]; count: number }> {
  if (ids.length === 0 || !isReviewedKind(collection)) return { rows: [], count: 0 }
  // The index may be a moment behind. Whoever reads everything is told what it says; of all others each is looked at,
  // or the number would tell a word that stood in what she may not read.
  const readsAll = isStaff(personOf(req))
  const { docs, totalDocs } = await req.payload.find({
    collection,
    where: { and: [also, { id: { in: [...ids] } }] },
    select: Object.fromEntries([...searchedFields(collection), 'municipality'].map((field) => [field, true])),
    locale: 'all',
    draft: true,
    depth: 0,
    limit: readsAll ? Math.max(limit, 1) : ids.length,
    sort: '-updatedAt',
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const isHit = hitTest(words)
  const looked = (docs as unknown as Record<string, unknown>[]).slice(0, readsAll ? limit : ids.length)
  const rows = looked.flatMap((doc): InText[] => {
    const found = passageIn(rowsOf(collection, doc), isHit)
    const { sv } = (doc.title ?? {}) as { sv?: unknown }
    const title = sv ?? (typeof doc.name === 'string' ? doc.name : null)
    return found ? [{ id: String(doc.id), title, municipality: doc.municipality, passage: found }] : []
  })
  return {
    rows: rows.slice(0, limit),
    count: readsAll ? totalDocs - (looked.length - rows.length) : rows.length,
  }
}

function hitTest(words: readonly string[]): (written: string) => boolean {
  const beginnings = words.flatMap(foldWords)
  return (written) => foldWords(written).some((one) => beginnings.some((begins) => one.startsWith(begins)))
}

/** Two lines on a telephone. */
const fewLines = 60

/** The first language that holds a word, the default one before the others; a summary before a body. */
function passageIn(
  rows: ReturnType<typeof rowsOf>,
  isHit: (written: string) => boolean,
): InText['passage'] | undefined {
  for (const { locale, title, summary, body } of rows)
    for (const text of [summary, body, title].flatMap((said) => said.split('\n')))
      for (const { 0: word, index } of text.matchAll(wordAsWritten))
        if (isHit(word)) return { parts: mark(passage(text, index, fewLines), isHit), locale }
  return undefined
}
