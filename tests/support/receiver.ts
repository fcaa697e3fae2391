/**
 * A server that webhooks are sent to: takes them, refuses, is gone, sends on to somewhere else, never answers, answers by
 * drops or without end, or wants to speak in another way.
 */
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'

export type Manner =
  | 'takes'
  | 'refuses'
  | 'is gone'
  | 'sends elsewhere'
  | 'falls silent'
  | 'dribbles its head'
  | 'dribbles its body'
  | 'talks without end'
  | 'changes the protocol'

export type Heard = {
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  readonly body: string
  readonly at: string
}

export class Receiver {
  manner: Manner = 'takes'
  /** Of those that it refuses: when to come again. */
  retryAfter: string | undefined
  elsewhere = ''
  /** All that came, taken or not. */
  readonly heard: Heard[] = []
  /** Bytes of an answer that nobody wants to read to its end. */
  said = 0
  readonly #server = createServer(async (req, res) => {
    const bytes = Buffer.concat(await req.toArray())
    this.heard.push({ headers: req.headers, bytes, body: bytes.toString(), at: String(req.url) })
    await this.#answer(res)
  })

  /** @returns its address */
  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  /** Begins anew, as one that takes everything. */
  forget(): void {
    Object.assign(this, { manner: 'takes', retryAfter: undefined, elsewhere: '', said: 0 })
    this.heard.length = 0
  }

  async #answer(res: ServerResponse): Promise<void> {
    const { manner } = this // which may be another before this one is at its end
    const later = this.retryAfter ? { 'retry-after': this.retryAfter } : {}
    if (manner === 'takes') res.writeHead(204).end()
    if (manner === 'refuses') res.writeHead(503, later).end('not now')
    if (manner === 'is gone') res.writeHead(410).end()
    if (manner === 'sends elsewhere') res.writeHead(307, { location: this.elsewhere }).end()
    if (manner === 'dribbles its head')
      await this.#dribble(res, (at) => res.socket?.write(at === 0 ? 'HTTP/1.1 200 OK\r\n' : `x-${at}: y\r\n`))
    if (manner === 'dribbles its body') {
      res.writeHead(200)
      await this.#dribble(res, () => res.write('.'))
    }
    if (manner === 'changes the protocol')
      res.socket?.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: own\r\n\r\n')
    if (manner === 'talks without end') {
      res.writeHead(200)
      await pipeline(this.#endless(), res).catch(() => {})
    }
  }

  *#endless(): Generator<Buffer> {
    const much = Buffer.alloc(64 * 1024, '.')
    for (;;) {
      this.said += much.length
      yield much
    }
  }

  async #dribble(res: ServerResponse, drop: (at: number) => unknown): Promise<void> {
    for (let at = 0; res.socket && !res.socket.destroyed && at < 1000; at++) {
      drop(at)
      await sleep(20)
    }
  }
}
