import { everything } from '@/domain/touched'

/** A publication comes some times a day, and a page is drawn in milliseconds. */
const MOST = 100

/**
 * What was touched of late, for whoever is making an answer meanwhile: what it will have read is known only when it is
 * made. Whoever began longer ago than is remembered has read what was touched.
 */
export class Touches {
  #count = 0
  readonly #recent: ReadonlySet<string>[] = []

  get count(): number {
    return this.#count
  }

  add(keys: readonly string[]): void {
    this.#count++
    if (keys.includes(everything)) this.#recent.length = 0
    else this.#recent.push(new Set(keys))
    if (this.#recent.length > MOST) this.#recent.shift()
  }

  /** @param since the count before any of these was read */
  haveMet(since: number, keys: readonly string[]): boolean {
    const missed = this.#count - since
    if (missed === 0) return false
    if (missed > this.#recent.length || keys.includes(everything)) return true
    return this.#recent.slice(-missed).some((touched) => keys.some((key) => touched.has(key)))
  }
}
