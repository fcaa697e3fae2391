import type { IncomingMessage } from 'node:http'
import { sessionCookie } from '@/domain/session-cookie'
import { methodOverride } from '../behind'
import { pathOf } from '../path-of'
import { plainPath } from './plain-path'
import type { Refusal } from './request-bounds'

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

const ELSEWHERE: Refusal = {
  status: 403,
  because: 'This was sent from another site. Open the page here, and do it again.',
}
const OVERRIDE: Refusal = {
  status: 400,
  because: 'A request says itself what its method is: send it as such.',
}
const NOT_TAKEN: Refusal = {
  status: 415,
  because: 'The body of a request to the API is JSON (application/json), or multipart/form-data for a file.',
}

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])
const overrides = [methodOverride, 'x-http-method-override', 'x-http-method', 'x-method-override'] as const

/**
 * Why this write is none of ours (I29). A browser adds the cookie to what any page sends, so a write with a cookie
 * must come from a page of this origin; another port or subdomain is another origin, though `SameSite` takes it for
 * the same site. And the API takes no body of the kinds that any page may send without asking first.
 * @param origin of this site
 */
export function writeRefusal(req: Asked, origin: string): Refusal | undefined {
  if (reads.has(req.method ?? '')) return undefined
  const isApi = isOfApi(req)
  const isOurs = comesFromHere(req, origin)
  // A form of the public site without a cookie is answered by its page, which gives the reader her words back.
  if (isOurs === false && (isApi || req.headers.cookie !== undefined)) return ELSEWHERE
  if (isOurs === undefined && req.headers.cookie !== undefined) return ELSEWHERE
  if (!isApi) return undefined
  if (isPickersQuestion(req)) return undefined
  if (overrides.some((name) => req.headers[name] !== undefined)) return OVERRIDE
  return isTaken(req) ? undefined : NOT_TAKEN
}

/** Undefined where nothing is said, which no browser of today does and every script. */
function comesFromHere({ headers }: Asked, origin: string): boolean | undefined {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const from = headers.origin ?? headers.referer
  if (from === undefined) return undefined
  return URL.canParse(from) && new URL(from).origin === origin
}

const isOfApi = (req: Asked): boolean => /^\/api(\/|$)/.test(plainPath(pathOf(req)))

const typeOf = ({ headers }: Asked) => headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? ''

function isTaken(req: Asked): boolean {
  const { 'content-length': length, 'transfer-encoding': encoding } = req.headers
  if (encoding === undefined && Number(length ?? 0) === 0) return true
  const type = typeOf(req)
  if (type === 'application/json' || type === 'multipart/form-data') return true
  return req.method === 'PUT' && type === 'application/octet-stream' // a signed form, whose body is the file
}

/**
 * The one question that is sent as a write: the admin's pickers of documents and pictures ask so, because what they
 * leave out makes an address too long. Whoever is signed in, and nobody else, may ask it; it is answered as a read.
 */
export function isPickersQuestion(req: Asked): boolean {
  const [name, ...others] = overrides
  return (
    req.method === 'POST' &&
    req.headers[name] === 'GET' &&
    !others.some((other) => req.headers[other] !== undefined) &&
    typeOf(req) === 'application/x-www-form-urlencoded' &&
    (req.headers.cookie?.includes(`${sessionCookie}=`) ?? false)
  )
}
