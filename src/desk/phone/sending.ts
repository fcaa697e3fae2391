/** When it is sent: at once, when coverage comes back, and again after pauses that grow. */
import type { Holder } from './kept-store'
import { load } from './load'
import { isForLater, type Outcome } from './outcome'
import { sendNow } from './send-now'

const second = 1000
const pauses = [2, 5, 15, 30, 60, 120, 300].map((seconds) => seconds * second)

export class Sending {
  readonly #holder: Holder
  readonly #told: (outcome: Outcome) => Promise<void>
  #timer: ReturnType<typeof setTimeout> | undefined
  #tries = 0

  constructor(holder: Holder, told: (outcome: Outcome) => Promise<void>) {
    this.#holder = holder
    this.#told = told
    addEventListener('online', () => void this.now())
    // Whoever turns away may not come back, and whoever comes back may have signed in or found coverage.
    document.addEventListener('visibilitychange', () => void this.now())
  }

  /** After a rest, unless she goes on writing. */
  soon(rest: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.now(), rest)
  }

  async now(): Promise<Outcome> {
    clearTimeout(this.#timer)
    const outcome = await sendNow(this.#holder, load)
    if (isForLater(outcome)) {
      this.#timer = setTimeout(() => void this.now(), pauses[Math.min(this.#tries, pauses.length - 1)])
      this.#tries += 1
      void askTheWorker()
    } else this.#tries = 0
    await this.#told(outcome)
    return outcome
  }
}

type WithSync = ServiceWorkerRegistration & { readonly sync?: { register(tag: string): Promise<void> } }

/** Sends also when the page is closed, where the browser can. */
export async function askTheWorker(): Promise<void> {
  const worker = (await navigator.serviceWorker?.getRegistration()) as WithSync | undefined
  await worker?.sync?.register('send').catch(() => undefined)
}
