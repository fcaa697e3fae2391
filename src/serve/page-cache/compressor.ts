/**
 * Bodies in one piece, compressed one after the other by the same few compressors. Node makes one for each call of
 * `gzip` and lets it go when it next collects old garbage, with all that it held: at some hundred pages a second that
 * makes it collect each second, beside the readers.
 */
import type { BrotliCompress, Gzip, ZlibReset } from 'node:zlib'

/** As many as Node has threads to compress in. */
const MOST_IDLE = 4

type Stream = Gzip | BrotliCompress

export class Compressor {
  readonly #idle: Stream[] = []
  readonly #make: () => Stream
  readonly #finish: number

  /** @param finish the flush with which a body ends in its format */
  constructor(make: () => Stream, finish: number) {
    this.#make = make
    this.#finish = finish
  }

  compress(body: Buffer): Promise<Buffer> {
    const stream = this.#idle.pop() ?? this.#make()
    const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
    const pieces: Buffer[] = []
    const take = (piece: Buffer) => void pieces.push(piece)
    const fail = (error: Error) => {
      stream.destroy()
      reject(error)
    }
    stream.on('data', take).once('error', fail)
    stream.write(body)
    stream.flush(this.#finish, (error?: Error | null) => {
      if (error) return
      stream.off('data', take).off('error', fail)
      // Node has it for Brotli as well, though its description and types have not: a test holds it to that.
      ;(stream as Stream & ZlibReset).reset()
      if (this.#idle.length < MOST_IDLE) this.#idle.push(stream)
      else stream.close()
      resolve(Buffer.concat(pieces))
    })
    return promise
  }
}
