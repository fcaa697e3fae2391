import { LRUCache } from 'lru-cache'

type Policy = { readonly name: string; readonly most: number }

/** Of one network in one window. Whoever brings a key asks for a whole system; that it is one is not looked up here. */
const policies: Readonly<Record<'nobody' | 'key', Policy>> = {
  nobody: { name: 'read', most: 600 },
  key: { name: 'key', most: 3000 },
}
const SECONDS = 60
/** So many windows are remembered: about ten megabytes. */
const MOST_WINDOWS = 50_000

type Window = { used: number; readonly ends: number }

export type Counted = {
  readonly isOver: boolean
  /** Until the window ends. */
  readonly seconds: number
  /** What is left, as draft-ietf-httpapi-ratelimit-headers has it told. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * How many reads of `/api/v1` that no finished answer serves one network may ask of this instance in a minute. In memory:
 * what is bounded is this process's own work, and a row in the database for each read would cost more than the read.
 */
export class ReadQuota {
  readonly #windows = new LRUCache<string, Window>({ max: MOST_WINDOWS })

  /**
   * Counts one read, unless there is none left.
   * @param now in milliseconds, of a clock that only goes forward
   */
  take(network: string, hasKey: boolean, now = performance.now()): Counted {
    const { name, most } = policies[hasKey ? 'key' : 'nobody']
    const id = `${name} ${network}`
    const known = this.#windows.get(id)
    const window = known && known.ends > now ? known : { used: 0, ends: now + SECONDS * 1000 }
    if (window !== known) this.#windows.set(id, window)
    const isOver = window.used >= most
    if (!isOver) window.used += 1
    const seconds = Math.ceil((window.ends - now) / 1000)
    return {
      isOver,
      seconds,
      headers: {
        'ratelimit-policy': `"${name}";q=${most};w=${SECONDS}`,
        ratelimit: `"${name}";r=${most - window.used};t=${seconds}`,
      },
    }
  }
}
