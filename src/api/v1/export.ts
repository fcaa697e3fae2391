/**
 * Everything that is live, as files: each document as `/api/v1` answers it and as Markdown, in every language in which it
 * is whole, with the pictures and files that are open. All of it as of one moment; files go as they are when their turn
 * comes, and one that was closed meanwhile is left out.
 */
import { createHash } from 'node:crypto'
import { openFile } from '@/content/downloads/open-file'
import { findPublished } from '@/content/published'
import { Snapshot } from '@/content/snapshot'
import { rowsFor } from '@/content/sql'
import type { ReviewedCollection } from '@/domain/kinds'
import { defaultLocale, type Locale, locales } from '@/domain/locales'
import { shelves } from '@/store/keeping'
import { type ZipEntry, zip } from '@/store/zip'
import { asMarkdown } from './as-markdown'
import { newestChange } from './changes'
import { isShown, type Resource, type Stored, toldOf } from './resource'
import { resources } from './resources'
import { siteIn } from './site'

export type ExportWish = {
  /** These kinds alone; left out: all. */
  readonly kinds?: readonly ReviewedCollection[]
  /** Whether pictures and files come with their bytes. */
  readonly hasFiles: boolean
}

/** What a zip without extensions can hold, with room for what is no document. */
const mostEntries = 65_000
const mostBytes = 4_000_000_000
/** Documents that are read at once. */
const portion = 50

/** There is more than one zip can hold: fewer kinds, or no files, fit. */
export class ExportTooLarge extends Error {}

/**
 * @returns the zip, made while it is read
 * @throws ExportTooLarge
 */
export async function exportLive(wish: ExportWish): Promise<ReadableStream<Uint8Array>> {
  const kinds = [...chosen(wish).map(({ kind }) => kind), ...(wish.hasFiles ? shelves : [])]
  // Two files a language, and long texts are told by language; what has none is counted with the others.
  const [count] = await rowsFor<{ n: number }>(
    `select 2 * ((select count(*) from published.documents where kind = any($1))
      + (select count(*) from published.texts where kind = any($1)))::int as n`,
    [kinds],
  )
  if (Number(count?.n) > mostEntries) throw new ExportTooLarge()
  return zip(entriesOf(wish))
}

const chosen = ({ kinds }: ExportWish): readonly Resource[] =>
  resources.filter(({ kind }) => !kinds || kinds.includes(kind))

/** Goes through everything, and notes of each file what its bytes were. */
async function* entriesOf(wish: ExportWish): AsyncGenerator<ZipEntry> {
  const sums: string[] = []
  const index: object[] = []
  /** What was closed meanwhile, or is not in the store. */
  const missing: string[] = []
  const at = new Date()
  let bytes = 0
  const entry = (path: string, content: AsyncIterable<Uint8Array>, modifiedAt = at): ZipEntry => {
    if (sums.length > mostEntries || bytes > mostBytes) throw new ExportTooLarge()
    return { path, modifiedAt, bytes: counted(path, content) }
  }
  async function* counted(path: string, content: AsyncIterable<Uint8Array>) {
    const hash = createHash('sha256')
    for await (const piece of content) {
      hash.update(piece)
      bytes += piece.length
      yield piece
    }
    sums.push(`${hash.digest('hex')}  ${path}\n`)
  }
  const json = (path: string, value: unknown) => entry(path, once(`${JSON.stringify(value, null, 2)}\n`))
  const snapshot = await Snapshot.open()
  try {
    for (const locale of locales)
      yield json(`site${suffix(locale)}.json`, { data: await snapshot.ask(() => siteIn(locale)) })
    for (const resource of chosen(wish))
      for await (const inLanguage of documentsOf(snapshot, resource)) {
        const told = (locale: Locale, richText: 'html' | 'markdown') =>
          toldOf(resource, inLanguage(locale), { locale, richText }) as Told
        const { kind, id, slug, updatedAt, languages } = told(defaultLocale, 'html')
        index.push({ kind, id, slug, updatedAt, languages })
        for (const locale of new Set([defaultLocale, ...languages])) {
          yield json(`${kind}/${id}${suffix(locale)}.json`, { data: told(locale, 'html') })
          const markdown = asMarkdown(told(locale, 'markdown'), locale)
          yield entry(`${kind}/${slug ?? id}.${locale}.md`, once(markdown))
        }
      }
    const next = await snapshot.ask(newestChange)
    const files = wish.hasFiles ? await snapshot.ask(listFiles) : []
    await snapshot.close()
    for (const { shelf, id, name } of files) {
      const [path, file] = [`${shelf}/${name}`, await openFile(id, shelf)]
      if (file) yield entry(path, file.bytes, file.modifiedAt)
      else missing.push(path)
    }
    yield json('index.json', { madeAt: at.toISOString(), next, documents: index, missing })
    yield { path: 'SHA256SUMS', modifiedAt: at, bytes: once(sums.join('')) }
  } finally {
    await snapshot.close()
  }
}

type Told = {
  readonly kind: string
  readonly id: string
  readonly slug: string | null
  readonly updatedAt: string
  readonly languages: readonly Locale[]
}

/** The original has the short name. */
const suffix = (locale: Locale) => (locale === defaultLocale ? '' : `.${locale}`)

async function* once(text: string) {
  yield new TextEncoder().encode(text)
}

/** Of one document, what is read of it for readers of a language. */
type InLanguage = (locale: Locale) => Stored

async function* documentsOf(snapshot: Snapshot, resource: Resource): AsyncGenerator<InLanguage> {
  for (let after: string | undefined; ; ) {
    const behind = after
    const read = (texts: Locale) =>
      snapshot.ask(() =>
        findPublished(resource.kind, {
          ...{ order: 'id' as const, limit: portion, texts, isTold: true },
          ...(behind !== undefined && { after: { id: behind } }),
        }),
      ) as Promise<Stored[]>
    const portions = new Map<Locale, Stored[]>()
    for (const locale of locales) portions.set(locale, await read(locale))
    const docs = portions.get(defaultLocale) ?? []
    // As of one moment the portions are the same documents in the same order.
    for (const [place, doc] of docs.entries())
      if (isShown(resource, doc)) yield (locale) => portions.get(locale)?.[place] ?? doc
    after = docs.at(-1)?.id
    if (docs.length < portion) return
  }
}

type ListedFile = { readonly shelf: (typeof shelves)[number]; readonly id: string; readonly name: string }

/** The names are the house's own: no folder stands in them. */
const listFiles = () =>
  rowsFor<ListedFile>(
    `select kind as shelf, id, content ->> 'filename' as name from published.documents
     where kind = any($1) and content ->> 'filename' not like '%/%' order by kind, id`,
    [[...shelves]],
  )
