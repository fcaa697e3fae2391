import pLimit, { type LimitFunction } from 'p-limit'

/** Fewer than the pool has connections, so that whoever writes, and the pages, find some. */
const AT_ONCE = 12
const WAITING = 240
/** A page of the admin asks some twenty questions, and an office of colleagues has one address. */
const OF_ONE = 6
const OF_ONE_WAITING = 80

/** Who is not let in: the network that asks too much at once, or everybody together. */
export type Crowded = 'network' | 'all'

/** Reads of the API that no finished answer in memory serves: so many at once, of all and of one network. */
export class ReadsAtOnce {
  readonly #all = pLimit(AT_ONCE)
  readonly #networks = new Map<string, LimitFunction>()

  /**
   * @param read runs when there is room; its room is free again when it calls `begun`, for then what costs is done and
   *   a slow reader only takes her bytes, or when it ends
   */
  async run(network: string, read: (begun: () => void) => Promise<void>): Promise<Crowded | undefined> {
    const own = this.#networks.get(network) ?? pLimit(OF_ONE)
    if (own.pendingCount >= OF_ONE_WAITING) return 'network'
    if (this.#all.pendingCount >= WAITING) return 'all'
    this.#networks.set(network, own)
    let whole: Promise<void> = Promise.resolve()
    await own(() =>
      this.#all(() => {
        const { promise, resolve } = Promise.withResolvers<void>()
        whole = read(resolve).finally(resolve)
        return promise
      }),
    )
    if (own.activeCount + own.pendingCount === 0) this.#networks.delete(network)
    await whole
    return undefined
  }
}
