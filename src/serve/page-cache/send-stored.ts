import type { IncomingMessage, ServerResponse } from 'node:http'
import { partOf } from '@/store/byte-range'
import { acceptedEncoding } from './encodings'
import type { StoredPage } from './stored-page'
import { thisSecond, type Variant } from './variant'

type Asked = Pick<IncomingMessage, 'headers'>

/** Answers from a stored page: the best encoding, 304 when the client has it already, a part, no body for HEAD. */
export function sendStored(req: IncomingMessage, res: ServerResponse, page: StoredPage): void {
  const variant = variantFor(req, page)
  if (isKnown(req, page)) {
    res.writeHead(304, variant.notModified as string[])
    res.end()
    return
  }
  if (req.headers.range && req.method === 'GET' && page.status === 200 && sendPart(req, res, page)) return
  res.writeHead(page.status, variant.head as string[])
  if (req.method === 'HEAD') res.end()
  else res.end(variant.body)
}

/** Sends the part that was asked for, of the bytes as they are; false when the whole is the right answer. */
function sendPart(
  { headers }: IncomingMessage,
  res: ServerResponse,
  { identity, hash }: StoredPage,
): boolean {
  const condition = headers['if-range']
  if (condition !== undefined && condition !== `"${hash}"`) return false // what the client has a part of is another
  const size = identity.body.length
  const part = partOf(headers.range, size)
  if (!part) return false
  const [status, about, body] =
    part === 'none'
      ? ([416, `bytes */${size}`, Buffer.alloc(0)] as const)
      : ([
          206,
          `bytes ${part.start}-${part.end}/${size}`,
          identity.body.subarray(part.start, part.end + 1),
        ] as const)
  const kept = identity.head.flatMap((name, at) =>
    at % 2 === 1 || name === 'content-length' ? [] : [name, identity.head[at + 1] ?? ''],
  )
  res.writeHead(status, [...kept, 'content-range', about, 'content-length', String(body.length)])
  res.end(body)
  return true
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
