/**
 * Signed requests to one bucket, over Node's own HTTP: Next has put its hand on `fetch`. Whatever passes by itself (a
 * connection closed under us, a store that asks us to slow down) is tried again; every request of ours may be repeated.
 */
import { Agent as HttpAgent, request as http, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as https } from 'node:https'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { encoded, type Keys, signed } from './sign'
import { StoreAway } from './store-away'

export type Asked = {
  readonly method: 'GET' | 'PUT' | 'DELETE'
  /** The object's key; empty for the bucket itself. */
  readonly key: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer
}

/** What the store said instead of doing it: the status, and the code in its answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly code: string

  constructor(status: number, code: string) {
    super(`The object store answers ${status} ${code}`.trim())
    this.status = status
    this.code = code
  }
}

/** Until the first word of an answer; a large body has longer to get there. */
const patience = 10_000
const patiencePerMegabyte = 2_000
/** In the middle of an answer: somebody who reads slowly holds it up as well. */
const stalled = 120_000
const waits = [100, 400]
const nothing = Buffer.alloc(0)

export class BucketRequests {
  readonly #base: URL
  readonly #keys: Keys
  readonly #agent: HttpAgent

  /** @param base the bucket's own address, by path or by host */
  constructor(base: URL, keys: Keys) {
    this.#base = base
    this.#keys = keys
    const options = { keepAlive: true, maxFreeSockets: 16 }
    this.#agent = base.protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options)
  }

  /**
   * @returns the answer, its body unread
   * @throws Refusal when the store will not do it, StoreAway when it cannot be asked
   */
  async send(asked: Asked): Promise<IncomingMessage> {
    for (let attempt = 0; ; attempt++) {
      const answer = await this.#once(asked).catch((error: NodeJS.ErrnoException) => error)
      if (!(answer instanceof Error)) return answer
      const wait = mayPass(answer) ? waits[attempt] : undefined
      if (wait !== undefined) await sleep(wait)
      else if (answer instanceof Refusal && answer.status < 500) throw answer
      else throw new StoreAway(this.#explain(answer), { cause: answer })
    }
  }

  async #once({ method, key, query = {}, headers = {}, body = nothing }: Asked): Promise<IncomingMessage> {
    const url = new URL(this.#base)
    if (key) url.pathname = `${url.pathname.replace(/\/$/, '')}/${key.split('/').map(encoded).join('/')}`
    url.search = Object.entries(query)
      .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
      .join('&')
    const sent = signed({ method, url, headers, body }, this.#keys, new Date())
    const options = {
      method,
      agent: this.#agent,
      headers: { ...sent, 'content-length': body.length },
      timeout: stalled,
    }
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const asking = (url.protocol === 'https:' ? https : http)(url, options, resolve)
      const alarm = setTimeout(
        () => asking.destroy(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })),
        patience + (body.length / 1024 / 1024) * patiencePerMegabyte,
      )
      asking.once('response', () => clearTimeout(alarm))
      asking.once('timeout', () => asking.destroy(new Error('stalled')))
      asking.on('error', (error) => {
        clearTimeout(alarm)
        reject(error)
      })
      asking.end(body)
    })
    const { statusCode = 0 } = answer
    if (statusCode >= 200 && statusCode < 300) return answer
    const said = await text(answer).catch(() => '')
    throw new Refusal(statusCode, /<Code>(\w+)<\/Code>/.exec(said)?.[1] ?? '')
  }

  #explain(error: NodeJS.ErrnoException | Refusal): string {
    const { host, hostname } = this.#base
    const { code = '', message } = error
    if (error instanceof Refusal)
      return `The object store at ${host} does not do its work: ${error.status} ${code}.`
    const sentences: Record<string, string> = {
      ENOTFOUND: `S3_ENDPOINT names the host ${hostname}, which is not known here.`,
      EAI_AGAIN: `S3_ENDPOINT names the host ${hostname}, which is not known here.`,
      ECONNREFUSED: `Nobody answers at ${host}, where S3_ENDPOINT says that the object store is.`,
      ETIMEDOUT: `The object store at ${host} does not answer in time.`,
    }
    return sentences[code] ?? `The object store at ${host} cannot be used: ${message || code}.`
  }
}

/** Not what was waited for in vain already: then the next ten seconds are better spent on telling. */
function mayPass(error: NodeJS.ErrnoException): boolean {
  if (error instanceof Refusal) return error.status >= 500 || error.status === 429
  return error.code !== 'ETIMEDOUT'
}
