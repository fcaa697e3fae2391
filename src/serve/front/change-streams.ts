/**
 * The feed of changes as it happens, as Server-Sent Events (ADR 148). A stream waits here and not in Next, and holds a
 * connection and nothing else: what is new is read once for all of them, at the notice that wakes the page cache, by the
 * same question that anybody asks over the network.
 */
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import pLimit from 'p-limit'
import type { Rendered } from '../page-cache/rendered'
import { pathOf } from '../path-of'
import { problem } from './answer'
import { countRequest } from './metrics'

export const changesFeed = '/api/v1/changes'

/** Changes that are asked for at once, as many as there may be. */
const PAGE = '500'
/** Changes that are remembered for whoever has nearly caught up. */
const REMEMBERED = 200
/** So many read at once what they have missed: after a restart all come together. */
const CATCHING_UP = 4
const MOST = { all: 2000, network: 8 } as const
/** Who has not taken so many bytes when there is more reads too slowly. */
const BEHIND = 64 * 1024
const BEAT = 25_000
const RETRY = 1000
/** Seconds after which to come again. */
const FULL = '30'

type Parts = {
  /** Asks Next on behalf of everybody. */
  readonly render: (target: string) => Promise<Rendered | undefined>
  /** Resolves when no instance shows anything older than what was read before. Does not fail. */
  readonly settled: () => Promise<void>
  readonly headers: Readonly<Record<string, string>>
}

/** A part of the feed, as the API answers it. */
type Page = {
  readonly changes: readonly { readonly cursor: string; readonly what: string }[]
  readonly next: string
  readonly more: boolean
}

/** A change as it is sent, and where the feed stands behind it. */
type Sent = { readonly cursor: string; readonly event: string }

export class ChangeStreams {
  readonly #parts: Parts
  /** Each with the network that it comes from. */
  readonly #open = new Map<ServerResponse, string>()
  /** Those of them that have everything up to the last that is remembered. */
  readonly #following = new Set<ServerResponse>()
  /** The end of the feed as far as it was read; empty while nobody follows. */
  #remembered: Sent[] = []
  readonly #oneByOne = pLimit(1)
  readonly #catchingUp = pLimit(CATCHING_UP)
  /** A reading that has not begun: it serves everybody who asks for one before it does. */
  #nextReading: Promise<void> | undefined
  #retry: NodeJS.Timeout | undefined
  readonly #beat: NodeJS.Timeout
  #hasEnded = false

  constructor(parts: Parts) {
    this.#parts = parts
    this.#beat = setInterval(() => this.#beatAll(), BEAT).unref()
  }

  get size(): number {
    return this.#open.size
  }

  isAsked(req: IncomingMessage): boolean {
    if (req.method !== 'GET' || pathOf(req) !== changesFeed) return false
    return new Negotiator(req).mediaType(['application/json', 'text/event-stream']) === 'text/event-stream'
  }

  /** Answers with a stream that ends with its reader, or with us. */
  async open(req: IncomingMessage, res: ServerResponse, network: string): Promise<void> {
    const own = [...this.#open.values()].filter((other) => other === network).length
    if (own >= MOST.network) return this.#refuse(res, 429, 'Too many streams at once. One tells everything.')
    if (this.size >= MOST.all || this.#hasEnded)
      return this.#refuse(res, 503, 'There is no room for a stream.')
    this.#open.set(res, network)
    res.once('close', () => {
      countRequest('own', res.statusCode)
      this.#open.delete(res)
      this.#following.delete(res)
      if (this.#following.size === 0) this.#remembered = []
    })
    try {
      await this.#begin(req, res)
    } catch {
      if (res.headersSent)
        res.destroy() // its reader comes again, and says what she has
      else this.#refuse(res, 503, 'The site cannot answer at the moment. Please try again.')
    }
  }

  /** Reads what is new, for all who follow; to be called after each commit. Does not fail. */
  async nudge(): Promise<void> {
    try {
      await this.#readOn()
    } catch {
      this.#retry ??= setTimeout(() => {
        this.#retry = undefined
        void this.nudge()
      }, RETRY).unref()
    }
  }

  /** Readers come again by themselves, to another instance or to the next of this one, and say what they have. */
  end(): void {
    this.#hasEnded = true
    clearInterval(this.#beat)
    this.#following.clear()
    for (const res of this.#open.keys()) if (res.headersSent) res.end()
  }

  /** From where its reader stands to where all others are. */
  async #begin(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const first = await this.#catchingUp(() => this.#ask(targetOf(req)))
    if (first?.status === 400) return this.#passOn(res, first)
    let page = pageIn(first)
    if (this.#hasEnded) throw new Error('This instance ends')
    res.writeHead(200, {
      ...this.#parts.headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no', // of a proxy that would wait until there is more
    })
    // From here on a reader who is cut off knows where she stood, even if nothing was told yet.
    if (page.changes.length === 0) res.write(`id: ${page.next}\n\n`)
    const gone = new AbortController()
    res.once('close', () => gone.abort())
    while (!isOver(res)) {
      if (page.changes.length > 0 && !res.write(eventsOf(page)))
        await once(res, 'drain', { signal: gone.signal })
      if (!page.more && (await this.#join(res, page.next))) return
      const { next } = page
      page = pageIn(await this.#catchingUp(() => this.#ask(targetAfter(next))))
    }
  }

  /** @returns whether it follows now: it has what is remembered up to `cursor`, and gets the rest here */
  async #join(res: ServerResponse, cursor: string): Promise<boolean> {
    // It may have seen what nobody has read for the others yet.
    if (this.#indexOf(cursor) < 0) await this.#readOn()
    if (isOver(res)) return true
    const isFirst = this.#following.size === 0
    if (isFirst) this.#remembered = [{ cursor, event: '' }]
    const at = this.#indexOf(cursor)
    if (at < 0) return false
    this.#following.add(res)
    const missed = this.#remembered.slice(at + 1)
    if (missed.length > 0) res.write(missed.map(({ event }) => event).join(''))
    if (isFirst) void this.nudge() // as long as nobody followed, nobody heard
    return true
  }

  #indexOf(cursor: string): number {
    return this.#remembered.findIndex((sent) => sent.cursor === cursor)
  }

  /** Reads after the call, as far as there is anything. */
  #readOn(): Promise<void> {
    this.#nextReading ??= this.#oneByOne(async () => {
      this.#nextReading = undefined
      await this.#readAll()
    })
    return this.#nextReading
  }

  async #readAll(): Promise<void> {
    for (let more = true; more; ) {
      const cursor = this.#remembered.at(-1)?.cursor
      if (cursor === undefined) return
      const answer = await this.#ask(targetAfter(cursor))
      if (this.#following.size === 0) return // all have left meanwhile
      if (answer?.status === 400) return this.#startOver()
      const page = pageIn(answer)
      more = page.more
      this.#remembered.push(
        ...page.changes.map((change) => ({ cursor: change.cursor, event: eventOf(change) })),
      )
      this.#remembered.splice(0, this.#remembered.length - REMEMBERED)
      if (page.changes.length > 0) this.#sendAll(Buffer.from(eventsOf(page)))
    }
  }

  /** The log is not the one that was read, as after a restore: who comes again is told so. */
  #startOver(): void {
    for (const res of this.#following) res.end()
    this.#following.clear()
    this.#remembered = []
  }

  #sendAll(events: Buffer): void {
    for (const res of this.#following) {
      if (res.writableLength > BEHIND)
        res.destroy() // she comes again when she can
      else res.write(events)
    }
  }

  /** Proxies end what is silent. */
  #beatAll(): void {
    for (const res of this.#following) res.write(':\n\n')
  }

  /** Whoever is told of a change finds it so, whichever instance she asks. */
  async #ask(target: string): Promise<Rendered | undefined> {
    const answer = await this.#parts.render(target)
    await this.#parts.settled()
    return answer
  }

  #passOn(res: ServerResponse, { status, headers, body }: Rendered): void {
    const type = String(headers['content-type'])
    res
      .writeHead(status, { ...this.#parts.headers, 'content-type': type, 'cache-control': 'no-store' })
      .end(body)
  }

  #refuse(res: ServerResponse, status: number, because: string): void {
    problem(res, { status, because }, { ...this.#parts.headers, 'retry-after': FULL })
  }
}

/** Its reader has left, or was sent away. */
const isOver = (res: ServerResponse) => res.writableEnded || res.destroyed

/** What its reader has seen last counts for more than the address with which she began. */
function targetOf(req: IncomingMessage): string {
  const query = new URLSearchParams(req.url?.slice(changesFeed.length + 1))
  const seen = req.headers['last-event-id'] || query.get('since') || 'now'
  query.set('since', String(seen))
  query.set('limit', PAGE)
  return `${changesFeed}?${query}`
}

const targetAfter = (cursor: string) =>
  `${changesFeed}?${new URLSearchParams({ since: cursor, limit: PAGE })}`

function pageIn(answer: Rendered | undefined): Page {
  if (answer?.status !== 200) throw new Error(`The feed of changes answered ${answer?.status}`)
  return JSON.parse(answer.body.toString())
}

const eventsOf = ({ changes }: Page): string => changes.map(eventOf).join('')

const eventOf = (change: Page['changes'][number]): string =>
  `id: ${change.cursor}\nevent: ${change.what}\ndata: ${JSON.stringify(change)}\n\n`
