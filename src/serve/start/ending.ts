type Closer = () => Promise<unknown> | unknown

const PATIENCE = 9500

/** The one way to end: what was opened is closed in reverse order, once, and within ten seconds whatever hangs. */
export class Ending {
  readonly #closers: Closer[] = []
  readonly #abort = new AbortController()
  #ending: Promise<void> | undefined

  /** Aborts at the beginning of the end: for children and waits of the start. */
  get signal(): AbortSignal {
    return this.#abort.signal
  }

  get hasBegun(): boolean {
    return this.#ending !== undefined
  }

  add(closer: Closer): void {
    this.#closers.push(closer)
  }

  /** Closes everything and exits; later calls join the first. */
  begin(exitCode: number): Promise<void> {
    this.#ending ??= this.#close(exitCode)
    return this.#ending
  }

  async #close(exitCode: number): Promise<void> {
    setTimeout(() => process.exit(exitCode || 1), PATIENCE).unref()
    this.#abort.abort()
    for (const closer of this.#closers.reverse()) await Promise.resolve(closer()).catch(() => {})
    process.exit(exitCode)
  }
}
