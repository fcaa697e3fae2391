import type { IncomingHttpHeaders } from 'node:http'

/** What must be known of a request to answer it from memory. */
export type PlainRequest = {
  readonly method: 'GET'
  readonly url: string
  readonly headers: Readonly<IncomingHttpHeaders>
}

/** Nothing in these asks for another answer than everybody's, or announces a body. Whatever is not here is not plain. */
const harmless = new Set(
  `accept accept-encoding accept-language cache-control dnt forwarded host if-none-match pragma priority purpose referer
   upgrade-insecure-requests user-agent via x-forwarded-for x-forwarded-host x-forwarded-port x-forwarded-proto
   x-real-ip x-request-id`.split(/\s+/),
)
const LINE_END = '\r\n'
const START = 'GET /'
const VERSION = ' HTTP/1.1'
const LONGEST = 8000
const host = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i
const visible = /^[\t\x20-\x7e]*$/

/**
 * Reads a chunk that is exactly one whole GET of the everyday kind. Undefined for anything else, however slightly:
 * then Node's own parser, which knows all kinds, reads the same bytes.
 */
export function plainRequest(chunk: Buffer): PlainRequest | undefined {
  if (chunk.length > LONGEST) return undefined
  const text = chunk.toString('latin1')
  if (!text.startsWith(START) || !text.endsWith(LINE_END + LINE_END)) return undefined
  const firstEnd = text.indexOf(LINE_END)
  if (!text.startsWith(VERSION, firstEnd - VERSION.length)) return undefined
  const headers: IncomingHttpHeaders = {}
  for (let from = firstEnd + 2; from < text.length - 2; ) {
    const to = text.indexOf(LINE_END, from)
    const colon = text.indexOf(':', from)
    if (colon < 0 || colon > to) return undefined // an empty line too: a second request follows
    const name = text.slice(from, colon).toLowerCase()
    const value = text.slice(colon + 1, to)
    if (!visible.test(value) || headers[name] !== undefined) return undefined
    headers[name] = value.trim()
    if (!isHarmless(name, headers[name])) return undefined
    from = to + 2
  }
  if (!host.test(headers.host ?? '')) return undefined
  return { method: 'GET', url: text.slice(4, firstEnd - VERSION.length), headers }
}

function isHarmless(name: string, value: string): boolean {
  if (name === 'connection') return value === 'keep-alive' || value === 'Keep-Alive'
  return harmless.has(name) || name.startsWith('sec-')
}
