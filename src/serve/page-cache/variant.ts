import { STATUS_CODES } from 'node:http'
import { ownMemory } from './own-memory'

type Heads = {
  readonly status: number
  /** Names and values in turn, as writeHead takes them. */
  readonly head: readonly string[]
  readonly notModified: readonly string[]
}

/** The moment in whole seconds, and as an answer's Date says it. */
export type Second = { readonly at: number; readonly date: string }

let current: Second = { at: 0, date: '' }

export function thisSecond(): Second {
  const at = Math.floor(Date.now() / 1000)
  if (at !== current.at) current = { at, date: new Date(at * 1000).toUTCString() }
  return current
}

/** One encoding of a page: its bytes and the whole head of the answer, made once and sent often. */
export class Variant {
  readonly head: readonly string[]
  readonly notModified: readonly string[]
  readonly #start: string
  readonly #startOfNotModified: string
  #body: Buffer
  #whole: { readonly at: number; readonly bytes: Buffer } | undefined

  constructor({ status, head, notModified }: Heads, body: Buffer) {
    this.head = head
    this.notModified = notModified
    this.#start = startOf(status, head)
    this.#startOfNotModified = startOf(304, notModified)
    this.#body = ownMemory(body)
  }

  get body(): Buffer {
    return this.#body
  }

  /** Head and body in one piece, put together once a second: who sends it writes once. */
  whole({ at, date }: Second): Buffer {
    if (this.#whole?.at !== at) {
      const head = Buffer.from(`${this.#start}date: ${date}\r\n\r\n`, 'latin1')
      const bytes = ownMemory(head, this.#body)
      this.#whole = { at, bytes }
      this.#body = bytes.subarray(head.length) // one copy of the page in memory, not two
    }
    return this.#whole.bytes
  }

  /** What somebody gets who has the page already. */
  wholeNotModified({ date }: Second): Buffer {
    return Buffer.from(`${this.#startOfNotModified}date: ${date}\r\n\r\n`, 'latin1')
  }
}

function startOf(status: number, head: readonly string[]): string {
  let start = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n`
  for (let at = 0; at + 1 < head.length; at += 2) start += `${head[at]}: ${head[at + 1]}\r\n`
  return start
}
