/**
 * What nobody in particular gets of `/api` beside `v1`: the bytes of open pictures and files. Documents lie there as they
 * are stored, for whoever says who she is; readers are shown the way to what is described and stays (ADR 149).
 */
import { sayingKeys } from '@/content/reading'
import { isReviewedGlobal, isReviewedKind } from '@/domain/kinds'
import { sessionCookie } from '@/domain/session-cookie'
import { apiTexts } from '@/messages/api/texts'
import { isShelf } from '@/store/keeping'
import { languageOf } from './language-of'
import { sendOpen } from './send-open'
import { resourceOf } from './v1/resources'

/** Undefined for what is no reader's question: then it is Payload's to answer. */
export async function answerReader(request: Request): Promise<Response | undefined> {
  const answer = hasCredentials(request.headers) ? undefined : answerTo(request)
  return answer && sayingKeys(async () => answer()).catch((error) => broken(error, request))
}

function answerTo(request: Request): (() => Response | Promise<Response>) | undefined {
  const [first = '', second = '', third, ...more] = new URL(request.url).pathname
    .replace(/^\/api\//, '')
    .split('/')
  if (isShelf(first) && second === 'file' && third && more.length === 0)
    return () => sendOpen(request, first, third)
  if (third !== undefined || second === 'versions') return undefined
  if (first === 'globals') return isReviewedGlobal(second) ? () => showTheWay(request, 'site') : undefined
  if (!isShelf(first) && !isReviewedKind(first)) return undefined
  return () => showTheWay(request, resourceOf(first) && first)
}

const hasCredentials = (headers: Headers) =>
  headers.has('authorization') || (headers.get('cookie') ?? '').includes(sessionCookie)

/** 403 and not 410: nothing is gone, and whoever keeps a copy may keep it. The link is RFC 8288's, its relation RFC 5829's. */
function showTheWay(request: Request, resource?: string): Response {
  const address = resource ? `/api/v1/${resource}` : '/api/v1'
  const message = apiTexts[languageOf(request)].readersAskV1(address)
  return Response.json(
    { errors: [{ message }] },
    { status: 403, headers: { link: `<${address}>; rel="successor-version"` } },
  )
}

function broken(error: unknown, request: Request): Response {
  console.error(error)
  const headers = { 'cache-control': 'no-store' }
  return Response.json(
    { errors: [{ message: apiTexts[languageOf(request)].broken }] },
    { status: 500, headers },
  )
}
