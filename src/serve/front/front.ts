/** Everything that comes from the network comes through here: bounds, health, finished pages, and the way to Next. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { networkOf } from '@/domain/accounts/network'
import { env } from '@/env'
import { log, logs } from '../log'
import { cacheKey, hasCredentials } from '../page-cache/cache-key'
import type { EpochWatch } from '../page-cache/epoch-watch'
import type { PageCache } from '../page-cache/page-cache'
import { sendStored, wholeAnswer } from '../page-cache/send-stored'
import type { StoredPage } from '../page-cache/stored-page'
import type { PageViews } from '../page-views/page-views'
import { loggable, pathOf } from '../path-of'
import { answer, problem } from './answer'
import { ruleFor } from './attempt-rules'
import type { Attempts } from './attempts'
import { type ChangeStreams, changesFeed } from './change-streams'
import { clientAddress } from './client-address'
import { countRequest } from './metrics'
import type { OtherOrigins } from './other-origins'
import { plainPath } from './plain-path'
import type { PlainRequest } from './plain-request'
import type { ReadQuota } from './read-quota'
import type { Crowded, ReadsAtOnce } from './reads-at-once'
import { record } from './record'
import { type Refusal, refusal } from './request-bounds'
import { adminPolicy, CLOSED_POLICY } from './security-headers'
import type { StoreWatch } from './store-watch'
import type { Turns } from './turns'
import type { Upstream } from './upstream'
import { isPickersQuestion, writeRefusal } from './write-refusal'

/** Milliseconds for which a refused attempt waits for its answer. */
const HELD = 1000

/** Pages of it are made for whoever asks, and cost more than the site's own. */
const previewOfAll = /^\/preview\/release(\/|$)/

/** Seconds after which to come again when too many wait for their turn. */
const FULL = 5

const crowds: Record<Crowded, Refusal> = {
  network: { status: 429, because: 'Too many questions at once. Ask one after the other.' },
  all: { status: 503, because: 'There is much to do right now. Please try again in a moment.' },
}

const TOO_OFTEN: Refusal = { status: 429, because: 'Too many questions in this minute. Ask more slowly.' }

export type FrontParts = {
  readonly pages: PageCache
  /** Files that change with a build only: never forgotten. */
  readonly files: PageCache
  readonly isFile: (path: string) => boolean
  readonly watch: EpochWatch
  readonly store: StoreWatch
  readonly upstream: Upstream
  readonly attempts: Attempts
  readonly turns: Turns
  readonly reads: ReadsAtOnce
  readonly quota: ReadQuota
  readonly streams: ChangeStreams
  readonly views: PageViews
  readonly proxies: number
  /** Of this site: `https://www.example.org`. */
  readonly origin: string
  readonly others: OtherOrigins
  readonly headers: Readonly<Record<string, string>>
  readonly isStopping: () => boolean
}

/** Who answers visitors in production. */
export class Front {
  readonly #parts: FrontParts

  constructor(parts: FrontParts) {
    this.#parts = parts
  }

  /** What the quick way sends: everything in one piece, and no line in the log. */
  finished(asked: PlainRequest): Buffer | undefined {
    if (logs('debug')) return undefined // then every request has its line
    const page = this.#kept(asked)
    const file = page ? undefined : this.#parts.files.get(asked.url)
    if (page) this.#parts.views.note(asked, page.status)
    const found = page ?? file
    if (found) countRequest(page ? 'hit' : 'file', found.status)
    return found && wholeAnswer(asked, found)
  }

  listen(req: IncomingMessage, res: ServerResponse): void {
    setAll(res, this.#parts.others.ofRequest(req))
    const page = this.#kept(req)
    if (page) {
      if (logs('debug')) record(req, res, 'hit')
      else countRequest('hit', page.status)
      this.#parts.views.note(req, page.status)
      sendStored(req, res, page)
      return
    }
    this.#respond(req, res).catch((error) => {
      log('error', 'front failed', { path: loggable(pathOf(req)), reason: String(error) })
      answer(res, 503, 'The site cannot answer at the moment. Please try again.', { 'retry-after': '5' })
    })
  }

  /** The finished page, if everybody who asks like this may have it. */
  #kept(req: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): StoredPage | undefined {
    const { pages, watch } = this.#parts
    if (req.method !== 'GET' || !watch.isTrusted || hasCredentials(req)) return undefined
    return pages.get(req.url ?? '')
  }

  async #respond(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { headers, files, isFile, origin, others, reads, streams, proxies } = this.#parts
    const no = refusal(req) ?? writeRefusal(req, origin)
    if (no) return problem(res, no, { ...headers, connection: 'close' })
    const preflight = others.preflight(req)
    if (preflight) return void res.writeHead(204, { ...headers, ...preflight }).end()
    const path = pathOf(req)
    if (path === '/healthz') return this.#health(res)

    const isRead = req.method === 'GET' || req.method === 'HEAD'
    const stored = isRead && isFile(path) ? await files.load(path) : undefined
    if (stored) {
      record(req, res, 'file')
      return sendStored(req, res, stored)
    }

    const isPreview = previewOfAll.test(plainPath(path))
    if (!(path.startsWith('/api/') || isPreview) || !(isRead || isPickersQuestion(req)))
      return this.#answer(req, res, path, isRead)
    const network = networkOf(clientAddress(req, proxies))
    if (this.#isOneTooMany(req, res, path, network)) return
    if (streams.isAsked(req)) return streams.open(req, res, network)
    const crowded = await reads.run(network, async (begun) => {
      if (!res.destroyed) await this.#answer(req, res, path, isRead, begun)
    })
    if (crowded) problem(res, crowds[crowded], { ...headers, 'retry-after': String(FULL) })
  }

  /**
   * Counts a read of the API that machines rely on, or of the preview of a release, unless its answer is finished in
   * memory; one too many has its refusal.
   */
  #isOneTooMany(req: IncomingMessage, res: ServerResponse, path: string, network: string): boolean {
    const { pages, quota, headers } = this.#parts
    const plain = plainPath(path)
    if (!/^\/api\/v1(\/|$)/.test(plain) && !previewOfAll.test(plain)) return false
    const key = cacheKey(req)
    if (key && pages.get(key)) return false
    const counted = quota.take(network, req.headers.authorization !== undefined)
    setAll(res, counted.headers)
    if (counted.isOver) problem(res, TOO_OFTEN, { ...headers, 'retry-after': String(counted.seconds) })
    return counted.isOver
  }

  /** From what is kept for everybody, or by Next. @param begun is told when the answer is made and goes out */
  async #answer(
    req: IncomingMessage,
    res: ServerResponse,
    path: string,
    isRead: boolean,
    begun = () => {},
  ): Promise<void> {
    const { pages, watch, views } = this.#parts
    const key = cacheKey(req)
    if (key) {
      if (!watch.isTrusted) return this.#unavailable(res)
      record(req, res, 'miss')
      const page = await pages.load(key)
      if (page) {
        views.note(req, page.status)
        return sendStored(req, res, page)
      }
    } else record(req, res, 'own')
    return this.#forward(req, res, path, isRead, begun)
  }

  async #forward(
    req: IncomingMessage,
    res: ServerResponse,
    path: string,
    isRead: boolean,
    begun: () => void,
  ): Promise<void> {
    const { pages, upstream, watch, attempts, turns, proxies, views, others } = this.#parts
    const rule = ruleFor(req.method, path)
    const address = clientAddress(req, proxies)
    const wait = async () => (rule ? attempts.wait(rule, address) : 0)
    const seconds = await wait()
    if (seconds > 0) return this.#tooMany(res, seconds)
    const tried = Promise.withResolvers<void>()
    const turn = async () => {
      const isMine = await turns.take(networkOf(address), tried.promise)
      const seconds = isMine ? await wait() : FULL // who tries many at once has failed meanwhile
      if (seconds === 0 && !res.destroyed) return true
      tried.resolve()
      if (seconds > 0) await this.#tooMany(res, seconds)
      return false
    }
    let generation = pages.generation
    const policy = path === '/admin' || path.startsWith('/admin/') ? adminPolicy() : CLOSED_POLICY
    return upstream.forward(req, res, {
      toNext: { 'content-security-policy': policy }, // where Next looks for the nonce of its scripts
      toVisitor: {
        'content-security-policy': policy,
        ...(hasCredentials(req)
          ? { 'cache-control': 'private, no-store' }
          : isRead && others.ofAddress(path)),
      },
      turn: rule?.inTurn ? turn : undefined,
      before: async (status) => {
        begun()
        if (!hasCredentials(req)) views.note(req, status)
        if (rule && (status >= 400 || !rule.onlyFailed)) await attempts.count(rule, address)
        tried.resolve()
        // Whoever is told that something was published or taken down must find it so, whichever instance she asks.
        if (!isRead || path === changesFeed)
          await (status < 400 ? watch.catchUpEverywhere() : watch.catchUp())
        return status >= 500 && !watch.isConnected ? 503 : status
      },
      isOvertaken: (keys) => {
        const asked = generation
        generation = pages.generation
        return isRead && pages.isOvertaken(asked, keys)
      },
    })
  }

  async #tooMany(res: ServerResponse, seconds: number): Promise<void> {
    await sleep(HELD) // who tries without end tries so often, and leaves the machine to the readers
    const headers = { ...this.#parts.headers, 'retry-after': String(seconds), connection: 'close' }
    problem(res, { status: 429, because: 'Too many attempts. Please try again later.' }, headers)
  }

  async #health(res: ServerResponse): Promise<void> {
    const { watch, store, isStopping, headers } = this.#parts
    const hasDatabase = await watch.answers()
    const isServing = hasDatabase && !isStopping()
    const state = isServing ? 'ok' : isStopping() ? 'stopping' : 'database does not answer'
    // Told, but no reason to send readers elsewhere: the others have the same store, and finished pages need none.
    const files = store.isReachable ? 'ok' : 'store does not answer'
    const mail = env.SMTP_URL ? 'ok' : 'written to a folder and sent to nobody'
    answer(res, isServing ? 200 : 503, { status: state, files, mail }, headers)
  }

  #unavailable(res: ServerResponse): void {
    const sentence = 'The site cannot reach its database at the moment. Please try again.'
    answer(res, 503, sentence, { ...this.#parts.headers, 'retry-after': '5' })
  }
}

/** For whatever answers, before it is known. */
const setAll = (res: ServerResponse, headers: Readonly<Record<string, string>>) =>
  void res.setHeaders(new Map(Object.entries(headers)))
