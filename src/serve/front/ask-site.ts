/** The way of what readers ask for, past Next: by the doors that the site has opened in this process (ADR 168). */
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { type ReadersRoom, readersDoor } from '@/domain/readers-door'
import type { Reply } from './pass-back'

/** They have routes of their own, which Next knows. */
const ofNext: ReadonlySet<string> = new Set(['admin', 'api', 'preview', '_next'])
/** What of `/api/v1` asks who asks. */
const asksWho: ReadonlySet<string> = new Set(['workflow', 'export.zip'])
const plain = /^(?!\.\.?$)[\w.-]+$/

/** @returns undefined for what stays with Next, as all does that is not spelled in the one way in which it has nothing to add */
function roomOf(target: string): ReadersRoom | undefined {
  const [path = ''] = target.split('?', 1)
  const [before, ...segments] = path.split('/')
  const isPlain = before === '' && (path === '/' || segments.every((one) => plain.test(one)))
  if (!isPlain) return undefined
  const [first = '', version, resource] = segments
  if (first === 'api')
    return version === 'v1' && resource !== undefined && !asksWho.has(resource) ? 'api' : undefined
  return ofNext.has(first) ? undefined : 'pages'
}

/** What is made in one piece. */
const isWhole = /^(text\/|application\/([\w.-]+\+)?(json|xml)|image\/svg)/

/** @returns undefined where Next answers: everything else, and what is in a room that it has not loaded */
export async function askSite(target: string, headers: OutgoingHttpHeaders): Promise<Reply | undefined> {
  const room = roomOf(target)
  const door = room && readersDoor(room)
  if (!door) return undefined
  const { 'x-forwarded-proto': scheme, 'x-forwarded-host': host } = headers
  const answered = await door(new Request(`${scheme}://${host}${target}`, { headers: pairs(headers) }))
  const { status } = answered
  const said = headersOf(answered.headers)
  const isStream = answered.body && !isWhole.test(said['content-type'] ?? '')
  const body = isStream
    ? Readable.fromWeb(answered.body as ReadableStream<Uint8Array>)
    : Buffer.from(await answered.arrayBuffer())
  return { status, headers: said, body }
}

/** Whether nothing of a request comes after its head. */
export const isBareRead = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers['content-length'] === undefined && headers['transfer-encoding'] === undefined

const pairs = (headers: OutgoingHttpHeaders): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): [string, string] => [name, String(one)]),
  )

function headersOf(headers: Headers): Reply['headers'] {
  const cookies = headers.getSetCookie()
  return { ...Object.fromEntries(headers), ...(cookies.length > 0 && { 'set-cookie': cookies }) }
}
