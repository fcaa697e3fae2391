import type { ServerResponse } from 'node:http'

/** Sends a short answer of the front's own, unless one has begun already. */
export function answer(
  res: ServerResponse,
  status: number,
  body: string | Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (res.headersSent || res.destroyed) return
  const isText = typeof body === 'string'
  const text = isText ? `${body}\n` : JSON.stringify(body)
  res.writeHead(status, {
    ...headers,
    'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  })
  res.end(res.req.method === 'HEAD' ? undefined : text)
}
