import type { IncomingMessage } from 'node:http'
import { isApiParameter } from '@/domain/api-parameters'
import { declaredQuery } from '@/domain/routes'
import { sessionCookie } from '@/domain/session-cookie'

// Rooms of the house whose answers depend on who asks, that are streamed, or of which only the newest do.
const neverKept =
  /^\/(\.well-known|admin|_next|media|files|consent-picture|preview|api\/v1\/(changes|workflow|export\.zip))(\/|$)/
/** What of the API is for nobody in particular. */
const openApi = /^\/api\/(v1|(media|files)\/file)\//

const MOST_LENGTH = 1024

/** The name under which the answer to this request is kept, or undefined when it is for this client alone. */
export function cacheKey(req: IncomingMessage): string | undefined {
  if (req.method !== 'GET' && req.method !== 'HEAD') return undefined
  if (hasCredentials(req)) return undefined
  return keyOfTarget(req.url ?? '/')
}

/** Whether the request says who asks: by a session's cookie or an Authorization header. */
export function hasCredentials({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers.authorization !== undefined || (headers.cookie?.includes(sessionCookie) ?? false)
}

/** Path and declared parameters, spelled in one way however the client spelled them. */
export function keyOfTarget(target: string): string | undefined {
  const mark = target.indexOf('?')
  const path = spelledOnce(mark < 0 ? target : target.slice(0, mark))
  if (neverKept.test(path) || (path.startsWith('/api/') && !openApi.test(path))) return undefined
  if (mark < 0) return path.length > MOST_LENGTH ? undefined : path
  const given = new URLSearchParams(target.slice(mark + 1))
  if (given.has('preview')) return undefined
  if (path.startsWith('/api/v1/') && ![...given.keys()].every(isApiParameter)) return undefined // refused
  const kept = queryOf(path, given)
  const key = kept ? `${path}?${kept}` : path
  return key.length > MOST_LENGTH ? undefined : key
}

function queryOf(path: string, given: URLSearchParams): string {
  if (path.startsWith('/api/v1/')) return given.toString()
  const kept = new URLSearchParams()
  for (const name of declaredQuery(path))
    for (const value of given.getAll(name)) if (value.trim()) kept.append(name, value.trim())
  return kept.toString()
}

function spelledOnce(path: string): string {
  if (!path.includes('%')) return path
  return path
    .split('/')
    .map((segment) => encodeURIComponent(decodeURIComponent(segment)))
    .join('/')
}
