import { setTimeout as sleep } from 'node:timers/promises'
import pLimit from 'p-limit'

/** Milliseconds; should something hang, it holds up nobody else for longer. */
const LONGEST_TURN = 10_000

/**
 * To look at a password takes a processor some hundred milliseconds, on purpose. However many are tried at once, they
 * are looked at one after the other, and the machine's other processors stay with the readers.
 */
export class Turns {
  readonly #line = pLimit(1)
  readonly #longest: number

  /** @param longest how many may wait */
  constructor(longest = 50) {
    this.#longest = longest
  }

  /**
   * @param over settles when the turn is given back, also when it is not wanted any more
   * @returns when it is one's turn; false at once if too many wait already
   */
  take(over: Promise<unknown>): Promise<boolean> {
    if (this.#line.pendingCount >= this.#longest) return Promise.resolve(false)
    return new Promise((resolve, reject) => {
      this.#line(() => {
        resolve(true)
        return Promise.race([over, sleep(LONGEST_TURN, undefined, { ref: false })])
      }).catch(reject)
    })
  }
}
