/**
 * What pages of other origins may read with a visitor's browser: open data, feeds, open pictures and files, asked for by
 * nobody in particular. The front alone says so, whatever Payload says of other origins (ADR 146).
 */
import type { IncomingMessage } from 'node:http'
import { type RouteKind, resolvePath } from '@/domain/routes'
import { isShelf } from '@/store/keeping'
import { hasCredentials } from '../page-cache/cache-key'
import { pathOf } from '../path-of'

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>
type Headers = Readonly<Record<string, string>>

/** A file may stand in another site's page as well, as a picture does. */
type Openness = 'data' | 'file'

const openRoutes: Partial<Record<RouteKind, Openness>> = {
  atom: 'data',
  json: 'data',
  municipalityAtom: 'data',
  municipalityJson: 'data',
  signingKeys: 'data',
  catalogue: 'data',
  oembed: 'data',
  storyEmbed: 'file',
  municipalityEmbed: 'file',
  handout: 'file',
  everything: 'file',
  shareImage: 'file',
  icon: 'file',
  appIcon: 'file',
  logo: 'file',
}

const reads = new Set(['GET', 'HEAD'])

const granted = (origin: string): Headers => ({
  'access-control-allow-origin': origin,
  'access-control-expose-headers': 'etag, link, ratelimit, ratelimit-policy, retry-after, content-language',
})

export class OtherOrigins {
  readonly #listed: ReadonlySet<string>
  readonly #isForAll: boolean

  /** @param frontends origins, or `*` alone */
  constructor(frontends: readonly string[]) {
    this.#listed = new Set(frontends)
    this.#isForAll = this.#listed.has('*')
  }

  /** Headers of what is read there without credentials, the same whoever asks: they lie in the caches. */
  ofAddress(path: string): Headers {
    const openness = opennessOf(path)
    if (!openness) return {}
    return {
      ...(openness === 'file' && { 'cross-origin-resource-policy': 'cross-origin' }),
      ...(this.#isForAll ? granted('*') : this.#listed.size > 0 && { vary: 'origin' }),
    }
  }

  /** Headers of the answer to a page of another origin; none where she may not read it. */
  ofRequest(asked: Asked): Headers {
    const origin = reads.has(asked.method ?? '') && this.#allowed(asked)
    return origin ? granted(origin) : {}
  }

  /** What a browser is told that asks before a page may; undefined where the page may not. */
  preflight(asked: Asked): Headers | undefined {
    if (asked.method !== 'OPTIONS') return undefined
    const origin = reads.has(asked.headers['access-control-request-method'] ?? '') && this.#allowed(asked)
    if (!origin) return undefined
    return {
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, HEAD',
      // No authorization: a key that lies in a page is everybody's.
      'access-control-allow-headers': 'accept, accept-language, if-none-match, last-event-id, range',
      'access-control-max-age': '600',
      vary: 'origin',
    }
  }

  /** The origin that asks, as it is allowed. */
  #allowed({ url, headers }: Asked): string | undefined {
    const { origin } = headers
    if (origin === undefined || !(this.#isForAll || this.#listed.has(origin))) return undefined
    if (hasCredentials({ headers }) || !opennessOf(pathOf({ url }))) return undefined
    return this.#isForAll ? '*' : origin
  }
}

/** Which a browser would leave out, and lead elsewhere. */
const dots = /\/(\.|%2e){1,2}(\/|$)/i

/** Undefined for whatever is not named here. Takes any address, well formed or not. */
function opennessOf(path: string): Openness | undefined {
  const [, room, first = '', second, ...more] = path.split('/')
  if (dots.test(path)) return undefined
  if (room !== 'api') {
    const kind = resolvePath(path)?.route.kind
    return kind && openRoutes[kind]
  }
  if (first === 'v1') return 'data'
  return isShelf(first) && second === 'file' && more.length === 1 ? 'file' : undefined
}
