import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import type { Transform } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import { acceptedEncoding, isCompressible, toSendOnce } from '../page-cache/encodings'

type Passing = { readonly status: number; readonly headers: IncomingMessage['headers'] }

export type Compression = {
  readonly headers: OutgoingHttpHeaders
  /** A body in one piece, smaller. */
  whole(body: Buffer): Promise<Buffer>
  /** Chunk by chunk, as they come. */
  through(): Transform
}

/** How to compress an answer on its way to one visitor; undefined to leave it as it is. */
export function compressionFor(req: IncomingMessage, { status, headers }: Passing): Compression | undefined {
  const { 'content-type': type = '', 'content-encoding': encoded } = headers
  const encoding = acceptedEncoding(req.headers['accept-encoding'])
  const hasBody = req.method !== 'HEAD' && status !== 204 && status !== 304
  const isSmall = Number(headers['content-length'] ?? Number.POSITIVE_INFINITY) < 500
  if (encoding === 'identity' || encoded || !hasBody || isSmall || !isCompressible(type)) return undefined
  if (type.startsWith('text/event-stream')) return undefined
  const vary = [headers.vary, 'accept-encoding'].filter(Boolean).join(', ')
  const etag = headers.etag?.replace(/^(?!W\/)/, 'W/') // the bytes differ, the words do not
  return {
    headers: { vary, 'content-encoding': encoding, ...(etag ? { etag } : {}) },
    whole: (body) => toSendOnce(body, encoding),
    through: () => (encoding === 'br' ? brotli() : createGzip({ flush: constants.Z_SYNC_FLUSH })),
  }
}

const brotli = () =>
  createBrotliCompress({
    flush: constants.BROTLI_OPERATION_FLUSH,
    params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
  })
