import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'
import Negotiator from 'negotiator'
import { Compressor } from './compressor'

/** The smallest first. */
const encodings: readonly Encoding[] = ['br', 'gzip', 'identity']

export type Encoding = 'br' | 'gzip' | 'identity'

const shrinkable =
  /^(text\/|application\/(json|xml|javascript|manifest|[a-z.-]+\+(xml|json))|image\/svg|font\/(ttf|otf))/

/** Whether compressing such a body is worth the while. */
export function isCompressible(contentType: string): boolean {
  return shrinkable.test(contentType)
}

const gzipAsync = promisify(gzip)
const brotliAsync = promisify(brotliCompress)

export const toGzip = (body: Buffer): Promise<Buffer> => gzipAsync(body, { level: 6 })

/** Quality 5 takes a millisecond or two for a page; 11 saves another tenth and takes fifty times as long. */
export const toBrotli = (body: Buffer, quality: 5 | 11): Promise<Buffer> =>
  brotliAsync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })

const once = {
  gzip: new Compressor(() => createGzip({ level: 4 }), constants.Z_FINISH),
  br: new Compressor(
    () =>
      createBrotliCompress({
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 4,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        },
      }),
    constants.BROTLI_OPERATION_FINISH,
  ),
}

/** For a body that is sent once, which is worth less time than what is kept: two thirds of it, and a twentieth larger. */
export const toSendOnce = (body: Buffer, encoding: keyof typeof once): Promise<Buffer> =>
  once[encoding].compress(body)

// Browsers send a handful of different values: each is read once. Bounded, since anybody may send anything.
const known = new Map<string, Encoding>()

/** The best encoding that a client accepts, by its Accept-Encoding header. */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (!header) return 'identity'
  const remembered = known.get(header)
  if (remembered) return remembered
  const accepted = new Negotiator({ headers: { 'accept-encoding': header } }).encodings([...encodings])
  const encoding = encodings.find((one) => accepted.includes(one)) ?? 'identity'
  if (known.size < 100) known.set(header, encoding)
  return encoding
}
