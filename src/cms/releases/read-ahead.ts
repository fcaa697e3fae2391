/**
 * The rows that a release will write into `published`, read as anybody may read what is live: one rule says what that is
 * (`published/write-document`), and nothing is written. None is signed: that is for what is live.
 */
import { sql } from '@payloadcms/db-postgres'
import {
  type CollectionSlug,
  createLocalReq,
  type GlobalSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { idOf } from '@/domain/id-of'
import { type Shelf, shelves } from '@/store/keeping'
import { readingOnce } from '../db/read-once'
import { published, type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import type { Content } from '../document/copies'
import { passFor } from '../document/pass'
import { isGlobal, type Reference } from '../document/reference'
import { idsOf } from '../document/references-in'
import { stoppedBy } from '../preview/admitted'
import { openPreviewFile } from '../preview/preview-file'
import { entriesFrom } from '../published/entries-of'
import { rowsOf, shape } from '../published/write-document'
import { childrenInCareOf } from '../safeguarding/children-in-care'
import { readShown } from '../safeguarding/shown'
import { isSearched } from '../search/rows-of'
import type { OpenedRelease, Pinned } from './open-link'

type Row = { readonly kind: string; readonly id: string; readonly content: Content }
type DocumentRow = Row & {
  readonly kind: Reference['kind']
  readonly slug: string | null
  readonly names: readonly string[]
  readonly version: string
  readonly hash: string
  readonly shape: number
  readonly first_published_at: string
  readonly reviewed_at: string
}
/** Its long texts in one language. */
type TextRow = Row & { readonly language: string }

/** As src/content/ahead.ts takes it. */
export type ReadAhead = {
  readonly documents: readonly Row[]
  readonly texts: readonly TextRow[]
  readonly entries: () => Promise<readonly object[]>
  /** Pictures and files that the gate stops now: they are shown nowhere, also where they are live. */
  readonly hidden: readonly string[]
}

export async function readAhead(payload: Payload, { pinned, at }: OpenedRelease): Promise<ReadAhead> {
  const req = await createLocalReq({}, payload)
  const { hidden, admitted } = await admitAhead(req, pinned)
  const context = passFor({ versions: pinned.map(({ version }) => version.id), ...admitted })
  const reading = { depth: 0, locale: 'all', overrideAccess: false, pagination: false, context } as const
  const texts: TextRow[] = []
  const read = async (kind: Reference['kind'], those: readonly Pinned[]) => {
    const contents = await contentsOf(payload, kind, those, reading)
    return those.map(({ reference: { id }, item, version }): DocumentRow => {
      const content = contents.get(version.id)
      if (!content) throw new Error(`Nobody could read the version of ${kind} ${id} that is in the release.`)
      const { short, long, names } = rowsOf(req, kind, content)
      for (const [language, written] of Object.entries(long))
        texts.push({ kind, id, language, content: written })
      return {
        ...{ kind, id, content: short, names, version: version.id, hash: version.hash, shape },
        slug: typeof content.slug === 'string' ? content.slug : null,
        first_published_at: (item.firstPublishedAt ?? at).toISOString(),
        reviewed_at: at.toISOString(),
      }
    })
  }
  const byKind = Map.groupBy(pinned, ({ reference }) => reference.kind)
  const documents = await Promise.all([...byKind].map(([kind, those]) => read(kind, those)))
  const files = await Promise.all(
    shelves.map(async (kind) => {
      if (admitted[kind].length === 0) return []
      const where = { id: { in: [...admitted[kind]] } }
      const { docs } = await payload.find({ ...reading, collection: kind, where })
      return (docs as unknown as (Content & { id: string })[]).map((doc) => {
        const { short, names } = rowsOf(req, kind, doc)
        return { kind, id: doc.id, content: short, names, shape }
      })
    }),
  )
  const rows = documents.flat()
  let entries: Promise<readonly object[]> | undefined
  return {
    documents: [...rows, ...files.flat()],
    texts,
    entries: () => {
      entries ??= entriesAhead(req, rows, texts, hidden)
      return entries
    },
    hidden,
  }
}

/** The bytes of a picture or file that opens with the release. Asked anew each time: what has been closed since is closed. */
export async function openAheadFile(
  payload: Payload,
  { pinned }: OpenedRelease,
  shelf: Shelf,
  name: string,
): ReturnType<typeof openPreviewFile> {
  const { admitted } = await admitAhead(await createLocalReq({}, payload), pinned)
  return openPreviewFile(payload, shelf, name, admitted[shelf], passFor({ versions: [], ...admitted }))
}

/** The pictures and files that open with the release, and those that nothing of it may show. */
async function admitAhead(req: PayloadRequest, pinned: readonly Pinned[]) {
  const shown = [
    ...new Set(pinned.flatMap(({ version }) => version.referenced.map(({ reference }) => reference))),
  ]
  const all = await readShown(req, { media: idsOf(shown, 'media'), files: idsOf(shown, 'files') })
  const hidden = new Set<string>()
  // Of the project that many of them belong to once.
  await readingOnce(req, async () => {
    for (const { reference, version } of pinned) {
      const own = version.referenced.map((one) => one.reference)
      if (own.length === 0) continue
      const inCare = await childrenInCareOf(req, reference.kind, reference.id, version.content)
      const its = { ...all, pictureIds: idsOf(own, 'media'), fileIds: idsOf(own, 'files') }
      for (const one of stoppedBy(its, inCare)) hidden.add(one)
    }
  })
  const open = await query<RowOf<typeof published.documents, 'kind' | 'id'>>(
    req,
    sql`select kind, id from ${published.documents} where kind in ${[...shelves]}
          and (kind, id) in (
            select split_part(one, ':', 1), split_part(one, ':', 2)
            from jsonb_array_elements_text(${JSON.stringify(shown)}::jsonb) one
          )`,
  )
  const isOpen = new Set(open.map(({ kind, id }) => `${kind}:${id}`))
  const opening = shown.filter((one) => !hidden.has(one) && !isOpen.has(one))
  return {
    hidden: [...hidden],
    admitted: { media: idsOf(opening, 'media'), files: idsOf(opening, 'files') },
  }
}

/** By version. */
async function contentsOf(
  payload: Payload,
  kind: Reference['kind'],
  pinned: readonly Pinned[],
  reading: object,
): Promise<ReadonlyMap<string, Content>> {
  const where = { id: { in: pinned.map(({ version }) => version.id) } }
  const { docs } = isGlobal(kind)
    ? await payload.findGlobalVersions({ ...reading, where, slug: kind as GlobalSlug })
    : await payload.findVersions({ ...reading, where, collection: kind as CollectionSlug })
  const found = docs as unknown as { id: string | number; parent?: unknown; version: Content }[]
  return new Map(
    found.map(({ id, parent, version }) => [String(id), { ...version, id: idOf(parent) ?? kind }]),
  )
}

/** As the transition makes them. */
async function entriesAhead(
  req: PayloadRequest,
  rows: readonly DocumentRow[],
  texts: readonly TextRow[],
  hidden: readonly string[],
): Promise<object[]> {
  const fileOf = ({ content }: Row) => idOf(content.currentFile)
  const files = rows.flatMap((row) => fileOf(row) ?? []).filter((id) => !hidden.includes(`files:${id}`))
  const words = new Map(
    (
      await query<RowOf<typeof stored.files, 'id' | 'text'>>(
        req,
        sql`select id, text from ${stored.files}
            where id::text in (select jsonb_array_elements_text(${JSON.stringify(files)}::jsonb))`,
      )
    ).map(({ id, text }) => [String(id), text]),
  )
  const textsOf = Map.groupBy(texts, ({ kind, id }) => `${kind}:${id}`)
  const found: object[] = []
  for (const [kind, those] of Map.groupBy(rows, (row) => row.kind)) {
    if (!isSearched(kind)) continue
    const documents = those.map((row) => ({
      ...{ id: row.id, slug: row.slug, since: row.first_published_at, content: row.content },
      texts: Object.fromEntries(
        (textsOf.get(`${kind}:${row.id}`) ?? []).map(({ language, content }) => [language, content]),
      ),
      file: words.get(fileOf(row) ?? '') ?? null,
    }))
    found.push(
      ...(await query(
        req,
        sql`select kind, id, locale, slug, municipalities, title, summary, body, folded_title,
              title_words::text, words::text, since from (${entriesFrom(kind, documents)}) entry`,
      )),
    )
  }
  return found
}
