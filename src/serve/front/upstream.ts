import {
  type ClientRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from 'node:http'
import type { Duplex } from 'node:stream'
import { keysHeader, keysIn } from '@/domain/touched'
import { betweenNextsParts } from '../behind'
import type { Rendered } from '../page-cache/rendered'
import { pathOf } from '../path-of'
import { answer, problem } from './answer'
import { askSite, isBareRead } from './ask-site'
import { bodyCheck } from './body-check'
import { clientAddress } from './client-address'
import { letGo, passBack, type Reply } from './pass-back'
import { MALFORMED, mostBytes, type Refusal, TOO_LARGE } from './request-bounds'

type Options = {
  readonly connect: () => Duplex
  readonly serverUrl: string
  /** Whether a path leads to a file of the build or of `public`, which Next sends. */
  readonly isFile: (path: string) => boolean
  readonly proxies: number
  /** Headers for every answer; what Next says itself wins. */
  readonly headers: Readonly<Record<string, string>>
}

type Passing = {
  readonly toNext?: Readonly<Record<string, string>>
  /** Headers of the answer, where Next does not say otherwise. */
  readonly toVisitor?: Readonly<Record<string, string>>
  /**
   * Until then the last of what the visitor sends is held back, and so all work on it; after that the work goes on and
   * is counted, whether she waits for it or not. False: she has her answer, or has left.
   */
  readonly turn?: (() => Promise<boolean>) | undefined
  /** Runs when the answer is known and not yet sent; says with which status to go on. Does not fail. */
  readonly before?: (status: number) => Promise<number>
  /** Whether something that a reader's answer read was changed while it was made: then it is asked for again. */
  readonly isOvertaken?: (keys: readonly string[]) => boolean
}

const MOST_HELD = 4 * 1024 * 1024
const PATIENCE = 30_000
/** Bytes of an answer's head: what a page has read stands in it. */
const maxHeaderSize = 256 * 1024
const streamed = /^(application\/(zip|octet-stream)|audio\/|video\/)/
// Headers by which a proxy would vouch for the visitor, or that are about one connection.
const ofOneHop = /^(x-forwarded-|forwarded$|x-real-ip$|connection$|keep-alive$|upgrade$|expect$|te$|proxy-)/

/** The way from the front to what answers behind it: the site, where it has opened its door, and Next. */
export class Upstream {
  readonly #options: Options
  readonly #url: URL

  constructor(options: Options) {
    this.#options = options
    this.#url = new URL(options.serverUrl)
  }

  /**
   * Asks for a page on behalf of everybody: the request carries nothing of the visitor who happened to come first.
   * Undefined when the answer is too large, or of a kind, to be held in memory.
   */
  async render(target: string): Promise<Rendered | undefined> {
    const headers = { host: this.#url.host, accept: '*/*', ...this.#vouched('127.0.0.1') }
    const reply = await inTime(this.#ofSite(target, headers))
    return reply ? held(reply) : this.#renderByNext(target, headers)
  }

  #renderByNext(path: string, headers: OutgoingHttpHeaders): Promise<Rendered | undefined> {
    return new Promise((resolve, reject) => {
      const ask = request({
        createConnection: this.#options.connect,
        path,
        headers,
        maxHeaderSize,
        timeout: PATIENCE,
      })
      ask.on('error', reject)
      ask.once('timeout', () => ask.destroy(tooLong()))
      ask.once('response', (reply) => {
        const refuse = () => {
          reply.destroy()
          resolve(undefined)
        }
        if (streamed.test(reply.headers['content-type'] ?? '')) return refuse()
        const chunks: Buffer[] = []
        let length = 0
        reply.on('data', (chunk: Buffer) => {
          chunks.push(chunk)
          length += chunk.length
          if (length > MOST_HELD) refuse()
        })
        reply.on('error', reject)
        reply.once('end', () =>
          resolve({ status: reply.statusCode ?? 502, headers: reply.headers, body: Buffer.concat(chunks) }),
        )
      })
      ask.end()
    })
  }

  /** Passes one visitor's request on and the answer back. */
  async forward(req: IncomingMessage, res: ServerResponse, passing: Passing): Promise<void> {
    const reply = isBareRead(req) ? await this.#askSite(req, passing) : undefined
    if (!reply) return this.#forwardToNext(req, res, passing)
    await passBack(reply, res, { ...passing, headers: this.#options.headers })
  }

  async #ofSite(target: string, headers: OutgoingHttpHeaders): Promise<Reply | undefined> {
    return this.#options.isFile(pathOf({ url: target })) ? undefined : askSite(target, headers)
  }

  async #askSite(req: IncomingMessage, { toNext, isOvertaken }: Passing): Promise<Reply | undefined> {
    const headers = { ...this.#passedOn(req), ...toNext }
    for (;;) {
      const reply = await this.#ofSite(req.url ?? '/', headers)
      if (!reply || !isOvertaken?.(keysIn(reply.headers[keysHeader]))) return reply
      letGo(reply)
    }
  }

  #forwardToNext(req: IncomingMessage, res: ServerResponse, passing: Passing): Promise<void> {
    return new Promise((resolve) => {
      const send = (): ClientRequest => {
        const ask = request({
          createConnection: this.#options.connect,
          method: req.method,
          path: req.url,
          headers: { ...this.#passedOn(req), ...passing.toNext },
          maxHeaderSize,
        })
        ask.on('error', () => {
          if (ask !== asked) return
          answer(res, 502, 'The site could not answer.', this.#options.headers)
          res.end() // cuts short what had begun
        })
        ask.once('response', (reply) => {
          const { statusCode: status = 502, headers } = reply
          if (!passing.isOvertaken?.(keysIn(headers[keysHeader]))) {
            const known = { status, headers, body: reply }
            return void passBack(known, res, { ...passing, headers: this.#options.headers })
          }
          reply.destroy()
          asked = send()
          asked.end()
        })
        return ask
      }
      let asked = send()
      let isBound = false
      res.once('close', () => {
        if (!isBound) asked.destroy() // the visitor left; harmless when all is done
        resolve()
      })
      const { turn } = passing
      const taken = async () => {
        isBound = (await turn?.()) === true
        return isBound
      }
      this.#passBody(req, res, asked, turn && taken)
    })
  }

  #passBody(req: IncomingMessage, res: ServerResponse, ask: ClientRequest, turn: Passing['turn']): void {
    const most = mostBytes(req)
    const check = bodyCheck(req.headers['content-type'])
    let received = 0
    let last: Buffer | undefined
    const refuse = (refusal: Refusal) => {
      req.pause()
      ask.destroy()
      problem(res, refusal, { ...this.#options.headers, connection: 'close' })
    }
    // Who needs nothing of what was announced answers before it comes.
    if (!turn && Number(req.headers['content-length']) > 0) ask.flushHeaders()
    req.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (received > most) return refuse(TOO_LARGE)
      if (check?.passes(chunk) === false) return refuse(MALFORMED)
      const next = turn ? last : chunk
      last = turn && chunk
      if (!next || ask.write(next)) return
      req.pause()
      ask.once('drain', () => req.resume())
    })
    req.once('end', async () => {
      if (received > 0 && check?.endsWell() === false) refuse(MALFORMED)
      else if (!turn || (await turn())) ask.end(last)
      else ask.destroy()
    })
  }

  #passedOn(req: IncomingMessage): OutgoingHttpHeaders {
    const kept = Object.entries(req.headers).filter(
      ([name]) => !ofOneHop.test(name) && !betweenNextsParts.test(name),
    )
    return {
      ...Object.fromEntries(kept),
      ...this.#vouched(clientAddress(req, this.#options.proxies), req.headers.host),
    }
  }

  #vouched(address: string, host = this.#url.host): OutgoingHttpHeaders {
    return {
      'x-forwarded-for': address,
      'x-forwarded-host': host,
      'x-forwarded-proto': this.#url.protocol.slice(0, -1),
    }
  }
}

/** All of it, if it is of a size and kind to be held. */
function held(reply: Reply): Rendered | undefined {
  const { status, headers, body } = reply
  if (body instanceof Buffer && body.length <= MOST_HELD) return { status, headers, body }
  return void letGo(reply)
}

const tooLong = () => new Error('The page took too long')

/** Whoever else asks for the same page waits for it too: not for ever. */
async function inTime<Answer>(answered: Promise<Answer>): Promise<Answer> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(tooLong()), PATIENCE)
  try {
    return await Promise.race([answered, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
