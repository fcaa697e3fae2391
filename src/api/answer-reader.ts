/**
 * The API as anonymous readers get it: live documents, pictures and files, as Payload would give them, from what is
 * published. Who says who asks is answered by Payload.
 */
import { countPublished, findPublished } from '@/content/published'
import { sayingKeys } from '@/content/reading'
import { isReviewedGlobal, isReviewedKind } from '@/domain/kinds'
import { sessionCookie } from '@/domain/session-cookie'
import { apiTexts } from '@/messages/api/texts'
import { isShelf } from '@/store/keeping'
import { asAsked } from './as-asked'
import { languageOf } from './language-of'
import { type NotAsked, type ReadersQuestion, readQuestion } from './question'
import { sendOpen } from './send-open'

/** Undefined for what is no reader's question: then it is Payload's to answer. */
export async function answerReader(request: Request): Promise<Response | undefined> {
  const answer = hasCredentials(request.headers) ? undefined : answerTo(request)
  return answer && sayingKeys(answer).catch((error) => broken(error, request))
}

const hasCredentials = (headers: Headers) =>
  headers.has('authorization') || (headers.get('cookie') ?? '').includes(sessionCookie)

function answerTo(request: Request): (() => Promise<Response>) | undefined {
  const { pathname, searchParams } = new URL(request.url)
  const [first = '', second = '', third, ...more] = pathname.replace(/^\/api\//, '').split('/')
  if (isShelf(first) && second === 'file' && third && more.length === 0)
    return () => sendOpen(request, first, third)
  if (third !== undefined || second === 'versions') return undefined
  const kind = first === 'globals' ? globalIn(second) : collectionIn(first)
  if (!kind) return undefined
  const asked = readQuestion(searchParams)
  if ('parameter' in asked) return async () => refused(asked, request)
  if (first === 'globals') return () => one(kind, single(asked), request)
  if (!second) return () => list(kind, asked)
  if (second === 'count')
    return async () => Response.json({ totalDocs: await countPublished(kind, asked.asking) })
  return () => one(kind, single(asked, second), request)
}

const globalIn = (slug: string) => (isReviewedGlobal(slug) ? slug : undefined)
const collectionIn = (slug: string) =>
  isShelf(slug) || (isReviewedKind(slug) && !isReviewedGlobal(slug)) ? slug : undefined

const single = (asked: ReadersQuestion, id?: string): ReadersQuestion => ({
  ...asked,
  asking: { ...asked.asking, ...(id && { ids: [id] }), limit: 1, offset: 0 },
})

/** As Payload gives it: without what it does not know. */
function shown(kind: string, doc: object, { locale, fallback, asking }: ReadersQuestion): object {
  const { firstPublishedAt, reviewedAt, ...stored } = asAsked(doc, locale, fallback) as Record<
    string,
    unknown
  >
  return { ...stored, ...(isReviewedKind(kind) && !asking.fields && { _status: 'published' }) }
}

async function one(kind: string, asked: ReadersQuestion, request: Request): Promise<Response> {
  const [found] = await findPublished(kind, asked.asking)
  if (found)
    return Response.json(
      isReviewedGlobal(kind) ? { ...shown(kind, found, asked), globalType: kind } : shown(kind, found, asked),
    )
  return Response.json({ errors: [{ message: sayTo(request).notFound }] }, { status: 404 })
}

async function list(kind: string, asked: ReadersQuestion): Promise<Response> {
  const { asking, page, isPaged } = asked
  const { limit } = asking
  const [found, counted] = await Promise.all([
    findPublished(kind, asking),
    isPaged ? countPublished(kind, asking) : undefined,
  ])
  const docs = found.map((doc) => shown(kind, doc, asked))
  const totalDocs = counted ?? docs.length
  const totalPages = isPaged ? Math.max(1, Math.ceil(totalDocs / limit)) : 1
  return Response.json({
    docs,
    hasNextPage: page < totalPages,
    hasPrevPage: page > 1,
    limit,
    nextPage: page < totalPages ? page + 1 : null,
    page,
    pagingCounter: (page - 1) * limit + 1,
    prevPage: page > 1 ? page - 1 : null,
    totalDocs,
    totalPages,
  })
}

function refused({ parameter, why, known }: NotAsked, request: Request): Response {
  const message = sayTo(request)[why](parameter.slice(0, 80), known)
  return Response.json({ errors: [{ message }] }, { status: 400 })
}

function broken(error: unknown, request: Request): Response {
  console.error(error)
  const headers = { 'cache-control': 'no-store' }
  return Response.json({ errors: [{ message: sayTo(request).broken }] }, { status: 500, headers })
}

const sayTo = (request: Request) => apiTexts[languageOf(request)]
