import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncoding } from './encodings'
import type { StoredPage } from './stored-page'

/** Answers from a stored page: the best encoding, 304 when the client has it already, no body for HEAD. */
export function sendStored(req: IncomingMessage, res: ServerResponse, page: StoredPage): void {
  const encoding = acceptedEncoding(req.headers['accept-encoding'])
  const variant =
    page.variants[encoding] ?? (encoding === 'br' ? page.variants.gzip : undefined) ?? page.identity
  const known = req.headers['if-none-match']
  if (known && page.status === 200 && (known.includes(page.hash) || known === '*')) {
    res.writeHead(304, variant.notModified as string[])
    res.end()
    return
  }
  res.writeHead(page.status, variant.head as string[])
  if (req.method === 'HEAD') res.end()
  else res.end(variant.body)
}
