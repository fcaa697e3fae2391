import { createServer, type RequestListener, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { organisation } from '@/domain/organisation'
import { answer } from './answer'
import { QuickWay } from './quick-way'

/** The server that visitors reach, and how to change who answers. Until then it says that it is starting. */
export type HttpServer = {
  readonly server: Server
  readonly quick: QuickWay
  answerWith(listener: RequestListener): void
}

/** After so many requests a connection is closed, so that its visitor comes back by the quick way. */
const MOST_CAREFUL = 20

/** Limits that hold whoever answers: slow and idle clients, large heads. */
export function createHttpServer(proxies: number): HttpServer {
  let listener: RequestListener = (_, res) =>
    answer(res, 503, `${organisation.product} is starting. Please try again in a moment.`, {
      'retry-after': '5',
      refresh: '5',
    })
  const asked = new WeakMap<Socket, number>()
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: 10_000, // the whole head within ten seconds, the whole body within two minutes
      requestTimeout: 120_000,
      connectionsCheckingInterval: 2000,
      keepAliveTimeout: proxies > 0 ? 75_000 : 10_000, // longer than a proxy keeps its side, or it meets closed doors
    },
    (req, res) => {
      const served = (asked.get(req.socket) ?? 0) + 1
      asked.set(req.socket, served)
      if (served >= MOST_CAREFUL) res.setHeader('connection', 'close')
      listener(req, res)
    },
  )
  server.maxHeadersCount = 100
  server.maxConnections = 10_000
  server.setTimeout(120_000) // nothing moves in either direction
  return {
    server,
    quick: new QuickWay(server),
    answerWith(next) {
      listener = next
    },
  }
}
