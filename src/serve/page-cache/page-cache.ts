/**
 * Finished answers, kept in memory in front of Next, and forgotten when something that they read has changed for the
 * public. This room knows what may be kept, under which name, and how it is sent; it does not know how a page is made.
 */
import { LRUCache } from 'lru-cache'
import { everything, keysHeader, keysIn } from '@/domain/touched'
import { mayBeStored, type Rendered } from './rendered'
import { Shelf } from './shelf'
import { Shrinking } from './shrinking'
import { type StoredPage, storedPage } from './stored-page'
import { Touches } from './touches'

export type PageCacheOptions = {
  readonly bytes: number
  /** Makes the answer of that name, or nothing when it cannot be held in memory (large, or not text). */
  readonly render: (name: string) => Promise<Rendered | undefined>
  /** Headers that every stored answer gets where it has none of its own, by its name and what it read. */
  readonly headers: (name: string, keys: readonly string[]) => Readonly<Record<string, string>>
}

const MOST_ATTEMPTS = 3
const UNSTORABLE_MEMORY = 256 * 1024

export class PageCache {
  readonly #options: PageCacheOptions
  readonly #pages: Shelf
  /** Whatever strangers can invent without end (searches, wrong addresses) competes only with its like. */
  readonly #others: Shelf
  readonly #unstorable = new LRUCache<string, true>({ maxSize: UNSTORABLE_MEMORY })
  readonly #flights = new Map<string, Promise<StoredPage | undefined>>()
  readonly #shrinking = new Shrinking(() => this.#flights.size > 0)
  readonly #touches = new Touches()
  #forgotten = 0

  constructor(options: PageCacheOptions) {
    this.#options = options
    this.#pages = new Shelf(Math.floor(options.bytes * 0.8))
    this.#others = new Shelf(Math.floor(options.bytes * 0.2))
  }

  get bytes(): number {
    return this.#pages.bytes + this.#others.bytes
  }

  get size(): number {
    return this.#pages.size + this.#others.size
  }

  /** How many documents, lists and the like the stored answers have read between them. */
  get keys(): number {
    return this.#pages.keys + this.#others.keys
  }

  /** How many answers were forgotten since the start because of what they read. */
  get forgotten(): number {
    return this.#forgotten
  }

  /** Another number whenever something was forgotten: whoever begins to make an answer notes it. */
  get generation(): number {
    return this.#touches.count
  }

  /** Whether an answer that was begun under that number may show too much: something that it read changed meanwhile. */
  isOvertaken(since: number, keys: readonly string[]): boolean {
    return this.#touches.haveMet(since, keys)
  }

  /** The stored answer, if there is one. */
  get(name: string): StoredPage | undefined {
    return this.#pages.get(name) ?? this.#others.get(name)
  }

  /** The answer, made once however many ask; undefined when everybody must ask Next for themselves. */
  load(name: string): Promise<StoredPage | undefined> {
    const stored = this.get(name)
    if (stored) return Promise.resolve(stored)
    if (this.#unstorable.get(name)) return Promise.resolve(undefined)
    const flying = this.#flights.get(name)
    if (flying) return flying
    const flight = this.#make(name).finally(() => {
      if (this.#flights.get(name) === flight) this.#flights.delete(name)
    })
    this.#flights.set(name, flight)
    return flight
  }

  /** Forgets what read one of these, or everything; of what is being made, whatever turns out to have read one. */
  forget(keys: readonly string[]): void {
    this.#touches.add(keys)
    this.#unstorable.clear()
    const shelves = [this.#pages, this.#others]
    if (keys.includes(everything)) {
      this.#flights.clear() // what is being made is old, whatever it reads: nobody need wait for it
      for (const shelf of shelves) this.#forgotten += shelf.clear()
    } else for (const shelf of shelves) this.#forgotten += shelf.forget([...keys, everything])
  }

  async #make(name: string): Promise<StoredPage | undefined> {
    // An answer overtaken by a change may show what was just taken down: it is made again rather than given out.
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const generation = this.generation
      const rendered = await this.#options.render(name)
      const keys = keysIn(rendered?.headers[keysHeader])
      const isStorable = rendered && mayBeStored(rendered)
      const page = isStorable
        ? await storedPage(rendered, this.#options.headers(name, keys), keys)
        : undefined
      if (this.isOvertaken(generation, keys)) continue
      if (page) this.#store(name, page)
      else if (!rendered || rendered.status < 500)
        this.#unstorable.set(name, true, { size: 100 + name.length })
      return page
    }
    return undefined
  }

  /** By its name: what waits to be shrunk must not keep in memory what has been evicted or forgotten meanwhile. */
  async #shrink(shelf: Shelf, name: string): Promise<boolean> {
    const page = shelf.peek(name)
    if (!page) return false
    const bytes = await page.shrink()
    if (shelf.peek(name) === page) shelf.set(name, page, bytes)
    return true
  }

  #store(name: string, page: StoredPage): void {
    const shelf = page.status === 200 && !name.includes('?') ? this.#pages : this.#others
    shelf.set(name, page, page.bytes)
    this.#shrinking.add(() => this.#shrink(shelf, name))
  }
}
