/** How tools ask: at the addresses that everybody has, with the key of the request and nothing else of it. */
import { assistantHeader } from '@/domain/assistants'
import type { Rest } from '../rest'
import { answerV1 } from '../v1/answer'

/** @param path below `/api/`, with its query */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** A key for machines; a session is a person's, and an assistant is no person. */
const isKey = (authorization: string) => /^Bearer beratta_\S+$/.test(authorization)

const ofWhere = [
  'accept-language',
  'host',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
] as const

export function askingFor(request: Request, rest: Rest): Ask {
  const headers = new Headers({ [assistantHeader]: 'yes' })
  for (const name of ofWhere) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  const authorization = request.headers.get('authorization') ?? ''
  if (isKey(authorization)) headers.set('authorization', authorization)

  return (path, init = {}) => {
    const all = new Headers(headers)
    for (const [name, value] of new Headers(init.headers)) all.set(name, value)
    const asked = new Request(new URL(`/api/${path}`, request.url), { ...init, headers: all })
    const segments = new URL(asked.url).pathname.replace('/api/', '').split('/')
    return segments[0] === 'v1' ? answerV1(asked, segments.slice(1), rest) : rest(asked, segments)
  }
}
