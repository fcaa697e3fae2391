import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Refusal } from './request-bounds'

type Headers = Readonly<Record<string, string>>

/** Sends a short answer of the front's own, unless one has begun already. */
export function answer(
  res: ServerResponse,
  status: number,
  body: string | Readonly<Record<string, unknown>>,
  headers: Headers = {},
): void {
  if (res.headersSent || res.destroyed) return
  const isText = typeof body === 'string'
  const text = isText ? `${body}\n` : JSON.stringify(body)
  res.writeHead(status, {
    'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json',
    ...headers,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  })
  res.end(res.req.method === 'HEAD' ? undefined : text)
}

/**
 * Refuses: to whoever asks the API as problem details (RFC 9457), with a code that stays, and the sentence where the admin
 * looks for it too; to everybody else in words.
 */
export function problem(res: ServerResponse, { status, because }: Refusal, headers: Headers = {}): void {
  const isApi = /^\/api(\/|$)/.test(res.req.url ?? '')
  const title = STATUS_CODES[status] ?? ''
  const code = title.toLowerCase().replaceAll(' ', '-')
  const told = { code, status, title, detail: because, errors: [{ message: because }] }
  if (isApi) answer(res, status, told, { ...headers, 'content-type': 'application/problem+json' })
  else answer(res, status, because, headers)
}
