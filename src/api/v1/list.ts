/** Documents of a kind, in portions that go on where the one before ended: what comes in between moves nothing. */
import { type Asking, findPublished } from '@/content/published'
import type { Locale } from '@/domain/locales'
import { isUuid } from '@/domain/uuid'
import { asCsv } from './as-csv'
import { type Cursor, readCursor, type Sort, writeCursor } from './cursor'
import { included } from './included'
import { problem } from './problem'
import { listQuery, readQuery } from './question'
import { type Filter, isShown, type Resource, type Stored, toldOf } from './resource'
import type { RichTextFormat } from './wire'

type Asked = {
  readonly lang: Locale
  readonly limit: number
  readonly after?: string
  readonly sort: Sort
  readonly richText?: RichTextFormat
  readonly include?: readonly string[]
  readonly format: 'json' | 'csv'
  readonly bom: boolean
} & { readonly [Name in Filter]?: string }

export async function answerList(request: Request, resource: Resource): Promise<Response> {
  const read = readQuery(listQuery(resource), new URL(request.url).searchParams)
  if ('code' in read) return problem(request, read.code, read.more)
  const { lang, limit, after, sort, richText, include, format, bom, ...chosen } = read.asked as Asked
  const cursor = after === undefined ? undefined : readCursor(after, sort)
  if (after !== undefined && !cursor) return problem(request, 'cursor-not-ours', { parameter: 'after' })
  const conditions = await conditionsOf(chosen)
  const found = conditions
    ? await portion(
        resource,
        cursor,
        { sort, limit: limit + 1 },
        { ...conditions, ...(richText && { texts: lang }) },
      )
    : []
  const docs = found.slice(0, limit)
  const last = docs.at(-1)
  const next = found.length > limit && last ? nextOf(request, writeCursor(placeOf(last, sort))) : null
  const asked = { locale: lang, richText }
  const data = docs.filter((doc) => isShown(resource, doc)).map((doc) => toldOf(resource, doc, asked))
  const headers: Record<string, string> = next ? { link: `<${next}>; rel="next"` } : {}
  if (format === 'csv')
    return new Response(asCsv(resource, data, bom), {
      headers: { ...headers, 'content-type': 'text/csv; charset=utf-8; header=present' },
    })
  return Response.json({ data, next, ...(include && (await included(data, include, asked))) }, { headers })
}

/** In one question; the few of which nobody knows the first day come in a second one, behind the others. */
async function portion(
  { kind }: Resource,
  cursor: Cursor | undefined,
  { sort, limit }: { readonly sort: Sort; readonly limit: number },
  conditions: Partial<Asking>,
): Promise<Stored[]> {
  const ask = (more: Partial<Asking>) =>
    findPublished(kind, { ...conditions, isTold: true, limit, ...more }) as Promise<Stored[]>
  if (sort !== '-publishedAt') return ask({ order: sort, ...(cursor && { after: behind(cursor) }) })
  if (cursor?.sort !== sort) return ask({ order: 'newest' })
  const dated = await ask({ order: 'newest', before: { publishedAt: cursor.at, slug: cursor.slug } })
  if (cursor.at === null || dated.length === limit) return dated
  const undated = { order: 'newest', before: { publishedAt: null, slug: '' } } as const
  return [...dated, ...(await ask({ ...undated, limit: limit - dated.length }))]
}

const behind = (cursor: Cursor) => (cursor.sort === 'id' ? { id: cursor.id } : { slug: cursor.slug })

function placeOf({ id, slug, firstPublishedAt }: Stored, sort: Sort): Cursor {
  if (sort === 'id') return { sort, id }
  return sort === 'slug'
    ? { sort, slug: slug ?? '' }
    : { sort, at: firstPublishedAt ?? null, slug: slug ?? '' }
}

function nextOf(request: Request, after: string): string {
  const { pathname, searchParams } = new URL(request.url)
  searchParams.set('after', after)
  return `${pathname}?${searchParams}`
}

const relations = { municipality: 'municipalities', project: 'projects' } as const

/** @returns undefined where what is asked for is not there, and so nothing of it */
async function conditionsOf(
  chosen: {
    readonly [Name in Filter]?: string
  },
): Promise<Partial<Asking> | undefined> {
  const conditions: Record<string, string> = {}
  for (const [name, value] of Object.entries(chosen)) {
    const id = name === 'theme' ? value : await idOf(relations[name as keyof typeof relations], value)
    if (id === undefined) return undefined
    conditions[name] = id
  }
  return conditions
}

async function idOf(kind: string, name: string): Promise<string | undefined> {
  if (isUuid(name)) return name.toLowerCase()
  const [found] = (await findPublished(kind, {
    slug: name,
    fields: [],
    brings: [],
    limit: 1,
  })) as { id: string }[]
  return found?.id
}
