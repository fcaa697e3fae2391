type Entry<Value> = { readonly value: Value; bytes: number }

/** A map that never holds more than so many bytes: the entries unused for longest make room. */
export class BoundedLru<Value> {
  readonly #entries = new Map<string, Entry<Value>>() // a Map remembers the order of insertion: the first is the oldest
  readonly #most: number
  #bytes = 0

  constructor(mostBytes: number) {
    this.#most = mostBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#entries.size
  }

  /** The value, which counts as used now. */
  get(key: string): Value | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  /** The value; does not count as use. */
  peek(key: string): Value | undefined {
    return this.#entries.get(key)?.value
  }

  /** Keeps the value, unless it alone is larger than everything allowed. */
  set(key: string, value: Value, bytes: number): void {
    this.delete(key)
    if (bytes > this.#most) return
    this.#entries.set(key, { value, bytes })
    this.#bytes += bytes
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#most) return
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#entries.delete(key)
    this.#bytes -= entry.bytes
  }

  clear(): void {
    this.#entries.clear()
    this.#bytes = 0
  }
}
