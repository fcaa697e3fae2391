import { createServer, type RequestListener } from 'node:http'
import { type Duplex, duplexPair } from 'node:stream'

/**
 * A second HTTP server without an address: its connections are pairs of streams in this process. What is sent to it is
 * ours alone (no stranger's headers), and a visitor who leaves halfway does not end the making of a page for others.
 */
export function innerServer(listener: RequestListener): { connect(): Duplex } {
  const server = createServer(
    { requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 0, maxHeaderSize: 64 * 1024 },
    listener,
  )
  return {
    connect() {
      const [ours, theirs] = duplexPair()
      // A pair does not tell one end that the other is gone: Next would hold on to an answer that nobody takes, for ever.
      ours.once('close', () => theirs.destroy())
      server.emit('connection', theirs)
      return ours
    },
  }
}
