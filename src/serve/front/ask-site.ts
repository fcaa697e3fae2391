/** The way of what readers ask for, past Next: by the doors that the site has opened in this process (ADR 168). */
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { type ReadersRoom, readersDoor } from '@/domain/readers-door'
import type { Reply } from './pass-back'

/**
 * Spelled in the one way in which Next has nothing to add. The rooms that have routes of their own stay with it, and of
 * `/api/v1` what asks who asks.
 */
const segments = /(?:(?!\.\.?(?:[/?]|$))[\w.-]+(?:\/|(?=\?|$)))*(?<!.\/)(?:\?|$)/.source
const within: Readonly<Record<ReadersRoom, RegExp>> = {
  pages: new RegExp(`^/(?!(?:admin|api|preview|_next)(?:[/?]|$))${segments}`),
  api: new RegExp(`^/api/v1/(?!(?:workflow|export\\.zip)?(?:[/?]|$))${segments}`),
}
const rooms = Object.keys(within) as ReadersRoom[]

/** What is made in one piece. */
const isWhole = /^(text\/|application\/([\w.-]+\+)?(json|xml)|image\/svg)/

/** @returns undefined where Next answers: everything else, and what is in a room that it has not loaded */
export async function askSite(target: string, headers: OutgoingHttpHeaders): Promise<Reply | undefined> {
  const room = rooms.find((one) => within[one].test(target))
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
