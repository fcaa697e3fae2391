/**
 * Finished answers, kept in memory in front of Next and forgotten all at once when the public sees something new.
 * This room knows what may be kept, under which name, and how it is sent; it does not know how a page is made.
 */
import { LRUCache } from 'lru-cache'
import { mayBeStored, type Rendered } from './rendered'
import { Shrinking } from './shrinking'
import { type StoredPage, storedPage } from './stored-page'

export type PageCacheOptions = {
  readonly bytes: number
  /** Makes the answer for a key, or nothing when it cannot be held in memory (large, or not text). */
  readonly render: (key: string) => Promise<Rendered | undefined>
  /** Headers that every stored answer gets where it has none of its own. */
  readonly headers: (key: string) => Readonly<Record<string, string>>
}

const MOST_ATTEMPTS = 3
const UNSTORABLE_MEMORY = 256 * 1024

/** Never holds more than so many bytes; what alone is larger is not kept. */
const shelf = <Value extends object | true>(maxSize: number) => new LRUCache<string, Value>({ maxSize })
type Shelf = LRUCache<string, StoredPage>

export class PageCache {
  readonly #options: PageCacheOptions
  readonly #pages: Shelf
  /** Whatever strangers can invent without end (searches, wrong addresses) competes only with its like. */
  readonly #others: Shelf
  readonly #unstorable = shelf<true>(UNSTORABLE_MEMORY)
  readonly #flights = new Map<string, Promise<StoredPage | undefined>>()
  readonly #shrinking = new Shrinking()
  #generation = 0

  constructor(options: PageCacheOptions) {
    this.#options = options
    this.#pages = shelf(Math.floor(options.bytes * 0.8))
    this.#others = shelf(Math.floor(options.bytes * 0.2))
  }

  get bytes(): number {
    return this.#pages.calculatedSize + this.#others.calculatedSize
  }

  /** Another number after every purge: an answer that was begun under an earlier one may show too much. */
  get generation(): number {
    return this.#generation
  }

  get size(): number {
    return this.#pages.size + this.#others.size
  }

  /** The stored answer, if there is one. */
  get(key: string): StoredPage | undefined {
    return this.#pages.get(key) ?? this.#others.get(key)
  }

  /** The answer, made once however many ask; undefined when everybody must ask Next for themselves. */
  load(key: string): Promise<StoredPage | undefined> {
    const stored = this.get(key)
    if (stored) return Promise.resolve(stored)
    if (this.#unstorable.get(key)) return Promise.resolve(undefined)
    const flying = this.#flights.get(key)
    if (flying) return flying
    const flight = this.#make(key).finally(() => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key)
    })
    this.#flights.set(key, flight)
    return flight
  }

  /** Forgets everything; what is being made at this moment will not be stored either. */
  purge(): void {
    this.#generation++
    this.#flights.clear() // who asks from now on must not join the making of an old answer
    this.#pages.clear()
    this.#others.clear()
    this.#unstorable.clear()
  }

  async #make(key: string): Promise<StoredPage | undefined> {
    // An answer overtaken by a purge may show what was just taken down: it is made again rather than given out.
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const generation = this.#generation
      const rendered = await this.#options.render(key)
      const isStorable = rendered && mayBeStored(rendered)
      const page = isStorable ? await storedPage(rendered, this.#options.headers(key)) : undefined
      if (generation !== this.#generation) continue
      if (page) this.#store(key, page)
      else if (!rendered || rendered.status < 500) this.#unstorable.set(key, true, { size: 100 + key.length })
      return page
    }
    return undefined
  }

  /** By its key: what waits to be shrunk must not keep in memory what has been evicted or purged meanwhile. */
  async #shrink(shelf: Shelf, key: string): Promise<boolean> {
    const page = shelf.peek(key)
    if (!page) return false
    const bytes = await page.shrink()
    if (shelf.peek(key) === page) shelf.set(key, page, { size: bytes })
    return true
  }

  #store(key: string, page: StoredPage): void {
    const shelf = page.status === 200 && !key.includes('?') ? this.#pages : this.#others
    shelf.set(key, page, { size: page.bytes })
    this.#shrinking.add(() => this.#shrink(shelf, key))
  }
}
