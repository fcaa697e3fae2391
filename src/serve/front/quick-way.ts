/**
 * The way of most requests: a plain GET whose finished answer lies in memory is read and answered on the bare
 * connection, one look-up and one write. At the first request of any other kind the connection goes, with every byte
 * unread, to Node's HTTP server, which is the one that knows HTTP. See ADR 15.
 */
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { type PlainRequest, plainRequest } from './plain-request'

/** The whole answer, if it is there. */
export type Finished = (asked: PlainRequest) => Buffer | undefined

const STALLED = 120_000

export class QuickWay {
  readonly #server: Server
  readonly #careful: (this: Server, socket: Socket) => void
  readonly #open = new Set<Socket>()
  #finished: Finished | undefined

  constructor(server: Server) {
    this.#server = server
    this.#careful = server.listeners('connection')[0] as (socket: Socket) => void
    server.removeAllListeners('connection').on('connection', (socket) => this.#take(socket))
  }

  /** From the next connection on. */
  answerWith(finished: Finished): void {
    this.#finished = finished
  }

  /** Shows out who waits here: nobody is in the middle of anything but the reading of an answer already written. */
  close(): void {
    this.#finished = undefined
    for (const socket of this.#open) socket.end()
  }

  #take(socket: Socket): void {
    if (!this.#finished) {
      this.#careful.call(this.#server, socket)
      return
    }
    const hear = (chunk: Buffer) => {
      const asked = plainRequest(chunk)
      const answer = asked && this.#finished?.(asked)
      if (!answer) return handOver(chunk)
      if (socket.write(answer)) return
      socket.pause() // the visitor reads more slowly than she asks: nothing piles up here
      socket.setTimeout(STALLED)
    }
    const goOn = () => {
      socket.setTimeout(this.#server.keepAliveTimeout)
      socket.resume()
    }
    const leave = () => socket.destroy()
    const end = () => socket.end()
    const forget = () => this.#open.delete(socket)
    const handOver = (chunk: Buffer) => {
      socket.off('data', hear).off('drain', goOn).off('end', end)
      socket.off('timeout', leave).off('error', leave).off('close', forget)
      forget()
      socket.setTimeout(0)
      socket.unshift(chunk)
      this.#careful.call(this.#server, socket)
    }
    this.#open.add(socket)
    socket.setNoDelay(true)
    socket.setTimeout(this.#server.keepAliveTimeout)
    socket.on('data', hear).on('drain', goOn).on('end', end)
    socket.on('timeout', leave).on('error', leave).on('close', forget)
  }
}
