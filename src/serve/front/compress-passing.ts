import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import type { Transform } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import { acceptedEncoding, isCompressible } from '../page-cache/encodings'

/** How to compress an answer on its way to one visitor, chunk by chunk as Next writes it; undefined to leave it as it is. */
export function compressPassing(
  req: IncomingMessage,
  reply: IncomingMessage,
): { headers: OutgoingHttpHeaders; through: Transform } | undefined {
  const { 'content-type': type = '', 'content-encoding': encoded } = reply.headers
  const encoding = acceptedEncoding(req.headers['accept-encoding'])
  const hasBody = req.method !== 'HEAD' && reply.statusCode !== 204 && reply.statusCode !== 304
  const isSmall = Number(reply.headers['content-length'] ?? Number.POSITIVE_INFINITY) < 500
  if (encoding === 'identity' || encoded || !hasBody || isSmall || !isCompressible(type)) return undefined
  if (type.startsWith('text/event-stream')) return undefined
  const through =
    encoding === 'br'
      ? createBrotliCompress({
          flush: constants.BROTLI_OPERATION_FLUSH,
          params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
        })
      : createGzip({ flush: constants.Z_SYNC_FLUSH })
  const vary = [reply.headers.vary, 'accept-encoding'].filter(Boolean).join(', ')
  const etag = reply.headers.etag?.replace(/^(?!W\/)/, 'W/') // the bytes differ, the words do not
  return { headers: { vary, 'content-encoding': encoding, ...(etag ? { etag } : {}) }, through }
}
