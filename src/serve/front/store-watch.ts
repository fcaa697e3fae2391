import { store } from '@/store/store'
import { log } from '../log'

const INTERVAL = 5000

/**
 * Whether pictures and files can be reached, as it was at the last look. Nobody waits for one: a store that is away
 * must not make an instance look so, which goes on serving what it has.
 */
export class StoreWatch {
  #isReachable = true // the start has seen to it
  #lookedAt = performance.now()

  /** The last that is known; looks again, for the next who asks, when that is old. */
  get isReachable(): boolean {
    if (performance.now() - this.#lookedAt > INTERVAL) void this.#look()
    return this.#isReachable
  }

  async #look(): Promise<void> {
    this.#lookedAt = performance.now()
    const because = await store()
      .check()
      .then(
        () => undefined,
        (error: Error) => error.message,
      )
    const isReachable = because === undefined
    if (isReachable !== this.#isReachable)
      log(isReachable ? 'info' : 'warn', `store ${isReachable ? 'reached' : 'lost'}`, { because })
    this.#isReachable = isReachable
  }
}
