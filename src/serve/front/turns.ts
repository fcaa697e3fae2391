import { setTimeout as sleep } from 'node:timers/promises'
import pLimit from 'p-limit'

/** Milliseconds; should something hang, it holds up nobody else for longer. */
const LONGEST_TURN = 10_000

/** How many may wait, altogether and of one network: nobody fills the line for all others. */
const PLACES = 50
const OF_ONE = 25

/**
 * To look at a password takes a processor some hundred milliseconds, on purpose. However many are tried at once, they
 * are looked at one after the other, and the machine's other processors stay with the readers.
 */
export class Turns {
  readonly #line = pLimit(1)
  readonly #waiting = new Map<string, number>()

  /**
   * @param over settles when the turn is given back, also when it is not wanted any more
   * @returns when it is one's turn; false at once if too many wait already
   */
  take(network: string, over: Promise<unknown>): Promise<boolean> {
    const others = this.#waiting.get(network) ?? 0
    if (this.#line.pendingCount >= PLACES || others >= OF_ONE) return Promise.resolve(false)
    this.#waiting.set(network, others + 1)
    return new Promise((resolve, reject) => {
      this.#line(() => {
        this.#leave(network)
        resolve(true)
        return Promise.race([over, sleep(LONGEST_TURN, undefined, { ref: false })])
      }).catch(reject)
    })
  }

  #leave(network: string): void {
    const others = (this.#waiting.get(network) ?? 1) - 1
    if (others > 0) this.#waiting.set(network, others)
    else this.#waiting.delete(network)
  }
}
