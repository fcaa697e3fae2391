import { LRUCache } from 'lru-cache'
import type { StoredPage } from './stored-page'

/** So many are not taken one by one, which would hold up readers: where they are most of all there are, all go. */
const MANY = 1000

/** Answers by their name, never more than so many bytes; what alone is larger is not kept. And which of them read what. */
export class Shelf {
  readonly #pages: LRUCache<string, StoredPage>
  /** By key, the names of the answers that read it: of those that are here, and no others. */
  readonly #readers = new Map<string, Set<string>>()

  constructor(maxSize: number) {
    this.#pages = new LRUCache({ maxSize, dispose: (page, name) => this.#unlist(name, page) })
  }

  get bytes(): number {
    return this.#pages.calculatedSize
  }

  get size(): number {
    return this.#pages.size
  }

  /** How many keys lead to an answer. */
  get keys(): number {
    return this.#readers.size
  }

  get(name: string): StoredPage | undefined {
    return this.#pages.get(name)
  }

  peek(name: string): StoredPage | undefined {
    return this.#pages.peek(name)
  }

  /** @param bytes which the cache counts anew for what is new to it only: hence the old one goes first */
  set(name: string, page: StoredPage, bytes: number): void {
    this.#pages.delete(name)
    this.#pages.set(name, page, { size: bytes })
    if (!this.#pages.has(name)) return
    for (const key of page.keys) {
      const readers = this.#readers.get(key)
      if (readers) readers.add(name)
      else this.#readers.set(key, new Set([name]))
    }
  }

  /** @returns how many answers read one of these, and are here no more */
  forget(keys: Iterable<string>): number {
    const before = this.size
    for (const key of keys) {
      const readers = this.#readers.get(key) ?? new Set<string>()
      if (readers.size > MANY && readers.size > this.size / 2) this.clear()
      else for (const name of readers) this.#pages.delete(name)
    }
    return before - this.size
  }

  /** @returns how many there were */
  clear(): number {
    const before = this.size
    this.#readers.clear() // first: then there is nothing to take each of them out of
    this.#pages.clear()
    return before
  }

  #unlist(name: string, { keys }: StoredPage): void {
    if (this.#readers.size === 0) return
    for (const key of keys) {
      const readers = this.#readers.get(key)
      if (readers?.delete(name) && readers.size === 0) this.#readers.delete(key)
    }
  }
}
