import { createHash } from 'node:crypto'
import { everything, keysHeader } from '@/domain/touched'
import { ofWithPayload, saysNext, saysOfOrigins } from '../behind'
import { type Encoding, isCompressible, toBrotli, toGzip } from './encodings'
import { mayBeFramed } from './may-be-framed'
import type { Rendered } from './rendered'
import { Variant } from './variant'

export type StoredPage = {
  readonly status: number
  /** Every ETag of this page contains it. */
  readonly hash: string
  /** What it read: when one of these is touched, it is old. */
  readonly keys: readonly string[]
  readonly identity: Variant
  readonly variants: Partial<Record<Encoding, Variant>>
  readonly bytes: number
  /** Adds the smallest brotli; resolves to the number of bytes it takes. */
  shrink(): Promise<number>
}

// Ours to say, or about one connection only, or about how withPayload's pages would vary and ours do not.
const dropped = new Set<string>([
  ...'accept-ranges age connection keep-alive transfer-encoding content-length date etag'.split(' '),
  ...['x-powered-by', 'x-request-id', keysHeader, ...ofWithPayload],
])
const INLINE_LIMIT = 256 * 1024
const OVERHEAD = 8192 // the heads, the name and the bookkeeping of one page, roughly
const OF_KEY = 128 // the key, and the page's name among those that read it

/** Makes the form in which a page is kept and sent, with `extra` headers where the page itself has none. */
export async function storedPage(
  rendered: Rendered,
  extra: Readonly<Record<string, string>>,
  keys: readonly string[] = [everything],
): Promise<StoredPage> {
  const { status, body } = rendered
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const common = commonHeaders(rendered, extra)
  const isText = isCompressible(String(rendered.headers['content-type'] ?? ''))
  const vary: [string, string][] = isText ? [['vary', 'accept-encoding']] : [['accept-ranges', 'bytes']]

  const variant = (bytes: Buffer, tag: string, encoding?: Encoding): Variant => {
    const etag: [string, string] = ['etag', `"${hash}${tag}"`]
    const encoded: [string, string][] = encoding ? [['content-encoding', encoding]] : []
    const length: [string, string] = ['content-length', String(bytes.length)]
    const head = [...common, ...vary, ...encoded, etag, length].flat()
    const notModified = [...common, ...vary, etag].filter(([name]) => name !== 'content-type').flat()
    return new Variant({ status, head, notModified }, bytes)
  }

  const identity = variant(body, '')
  const variants: Partial<Record<Encoding, Variant>> = {}
  if (isText && body.length > 200) {
    const [zipped, small] = await Promise.all([
      toGzip(body),
      body.length <= INLINE_LIMIT ? toBrotli(body, 5) : undefined,
    ])
    if (zipped.length < body.length) variants.gzip = variant(zipped, '-g', 'gzip')
    if (small && small.length < body.length) variants.br = variant(small, '-b5', 'br')
  }
  const sum = () =>
    OVERHEAD +
    OF_KEY * keys.length +
    identity.body.length +
    (variants.gzip?.body.length ?? 0) +
    (variants.br?.body.length ?? 0)
  return {
    status,
    hash,
    keys,
    identity,
    variants,
    bytes: sum(),
    async shrink() {
      if (!variants.gzip) return sum()
      const whole = identity.body // not `body`: naming it here would keep a second copy for as long as the page
      const smallest = await toBrotli(whole, 11)
      if (smallest.length < (variants.br?.body.length ?? whole.length))
        variants.br = variant(smallest, '-b11', 'br')
      return sum()
    },
  }
}

function commonHeaders(rendered: Rendered, extra: Readonly<Record<string, string>>): [string, string][] {
  const own = Object.entries(rendered.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || dropped.has(name) || saysNext(name) || saysOfOrigins(name)
      ? []
      : [value].flat().map((one) => [name, one]),
  )
  const names = new Set(own.map(([name]) => name))
  if (mayBeFramed(rendered.headers)) names.add('x-frame-options')
  return [...own, ...Object.entries(extra).filter(([name]) => !names.has(name))]
}
