/** What whoever is asked has answered so far: on the disk with each press, and where there is no room for it, here until there is. */
import { type Asked, type Asking, changed } from './asked'
import type { Askings } from './askings'

type Step = (asked: Asked) => Asked | null

export class KeptAnswer {
  readonly #askings: Askings
  readonly #key: string
  readonly #told: () => void
  #asked: Asked
  /** One after the other: an older tick never comes after a newer one. */
  #queue: Promise<unknown> = Promise.resolve()
  /** What is not on the disk; it goes along with whatever is written next. */
  #unwritten: Partial<Asking> = {}
  #isSettling = false
  #isFull = false

  /** @param told when it has been written, or could not be */
  constructor(askings: Askings, key: string, asked: Asked, told: () => void) {
    this.#askings = askings
    this.#key = key
    this.#asked = asked
    this.#told = told
  }

  get asked(): Asked {
    return this.#asked
  }

  /** Null once it is given. */
  get asking(): Asking | null {
    const { state } = this.#asked
    return state.stage === 'asking' ? state : null
  }

  /** Something of it is not on the disk. */
  get isFull(): boolean {
    return this.#isFull
  }

  /** A tick or a stroke. It counts at once, and is kept as soon as it can be. */
  change(change: Partial<Asking>): void {
    this.#asked = changed(this.#asked, change)
    this.#unwritten = { ...this.#unwritten, ...change }
    void this.#write((asked) => asked)
  }

  /**
   * A step that cannot be taken back counts when it is on the disk.
   *
   * @param step null leaves nothing
   * @returns false where all stays as it was, to be tried again
   */
  async settle(step: Step): Promise<boolean> {
    if (this.#isSettling) return false
    this.#isSettling = true
    const isWritten = await this.#write(step)
    this.#isSettling = false
    if (isWritten) this.#asked = step(this.#asked) ?? this.#asked
    return isWritten
  }

  #write(step: Step): Promise<boolean> {
    const written = this.#queue.then(() => this.#writeNow(step))
    this.#queue = written
    return written
  }

  async #writeNow(step: Step): Promise<boolean> {
    const along = this.#unwritten
    try {
      await this.#askings.change(this.#key, (asked) => step(changed(asked, along)))
      if (along === this.#unwritten) this.#unwritten = {}
      this.#isFull = false
    } catch {
      this.#isFull = true
    }
    this.#told()
    return !this.#isFull
  }
}
