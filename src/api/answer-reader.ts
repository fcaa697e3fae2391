/**
 * The API as anonymous readers get it: live documents, pictures and files, as Payload would give them, from what is
 * published. Who says who asks is answered by Payload.
 */
import { countPublished, findPublished } from '@/content/published'
import { noting, Reading } from '@/content/reading'
import { isReviewedGlobal, isReviewedKind } from '@/domain/kinds'
import { sessionCookie } from '@/domain/session-cookie'
import { keysHeader } from '@/domain/touched'
import { apiTexts } from '@/messages/api/texts'
import { inLanguage } from './in-language'
import { languageOf } from './language-of'
import { type NotAsked, type ReadersQuestion, readQuestion } from './question'
import { sendOpen } from './send-open'

const kindIn = (slug: string | undefined) =>
  slug && (slug === 'media' || slug === 'files' || (isReviewedKind(slug) && !isReviewedGlobal(slug)))
    ? slug
    : undefined

const hasCredentials = (headers: Headers) =>
  headers.has('authorization') || (headers.get('cookie') ?? '').includes(sessionCookie)

/** Undefined for what is no reader's question: then it is Payload's to answer. */
export async function answerReader(request: Request): Promise<Response | undefined> {
  if (hasCredentials(request.headers)) return undefined
  const { pathname, searchParams } = new URL(request.url)
  const [first, second, third, ...more] = pathname.replace(/^\/api\//, '').split('/')
  if ((first === 'media' || first === 'files') && second === 'file' && third && more.length === 0)
    return sendOpen(request, first, third)
  if (third !== undefined || second === 'versions') return undefined
  const global = first === 'globals' && second && isReviewedGlobal(second) ? second : undefined
  const kind = kindIn(first)
  if (!global && !kind) return undefined
  const asked = readQuestion(searchParams)
  if ('parameter' in asked) return refused(asked, request)
  const read = new Reading()
  const answer = await noting(read, async () => {
    if (global) return one(global, { ...asked, asking: { ...asked.asking, offset: 0, limit: 1 } }, request)
    if (!kind || !second) return list(kind ?? '', asked)
    if (second === 'count') return Response.json({ totalDocs: await countPublished(kind, asked.asking) })
    return one(kind, byId(asked, second), request)
  })
  answer.headers.set(keysHeader, read.keys().join(' '))
  return answer
}

const byId = (asked: ReadersQuestion, id: string): ReadersQuestion => ({
  ...asked,
  asking: { ...asked.asking, ids: [id], limit: 1, offset: 0 },
})

/** As Payload gives it: without what it does not know. */
function shown(kind: string, doc: object, { locale, fallback, asking }: ReadersQuestion): object {
  const { firstPublishedAt, reviewedAt, ...stored } = inLanguage(doc, locale, fallback) as Record<
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

function refused({ parameter, why }: NotAsked, request: Request): Response {
  const message = sayTo(request)[why](parameter.slice(0, 80))
  return Response.json({ errors: [{ message }] }, { status: 400 })
}

const sayTo = (request: Request) => apiTexts[languageOf(request)]
