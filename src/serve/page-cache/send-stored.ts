import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedEncoding } from './encodings'
import type { StoredPage } from './stored-page'
import { thisSecond, type Variant } from './variant'

type Asked = Pick<IncomingMessage, 'headers'>

/** Answers from a stored page: the best encoding, 304 when the client has it already, no body for HEAD. */
export function sendStored(req: IncomingMessage, res: ServerResponse, page: StoredPage): void {
  const variant = variantFor(req, page)
  if (isKnown(req, page)) {
    res.writeHead(304, variant.notModified as string[])
    res.end()
    return
  }
  res.writeHead(page.status, variant.head as string[])
  if (req.method === 'HEAD') res.end()
  else res.end(variant.body)
}

/** The same for a GET, as bytes to write to the connection. */
export function wholeAnswer(asked: Asked, page: StoredPage): Buffer {
  const variant = variantFor(asked, page)
  return isKnown(asked, page) ? variant.wholeNotModified(thisSecond()) : variant.whole(thisSecond())
}

function variantFor({ headers }: Asked, page: StoredPage): Variant {
  const encoding = acceptedEncoding(headers['accept-encoding'])
  return page.variants[encoding] ?? (encoding === 'br' ? page.variants.gzip : undefined) ?? page.identity
}

function isKnown({ headers }: Asked, page: StoredPage): boolean {
  const known = headers['if-none-match']
  return known !== undefined && page.status === 200 && (known.includes(page.hash) || known === '*')
}
