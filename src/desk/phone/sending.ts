/** When it is sent: at once, when coverage comes back, and again after pauses that grow. One sends at a time. */
import { ask, askAs } from './ask'
import { Drafts } from './drafts'
import { type Holder, phonePictures, phoneStore } from './kept-store'
import { loadPictures } from './load-pictures'
import { news } from './news'
import { type Along, alone, type Outcome, sendAll } from './sender'

const second = 1000
const pauses = [2, 5, 15, 30, 60, 120, 300].map((seconds) => seconds * second)

export const draftsOf = ({ person, key }: Holder): Drafts => new Drafts(phoneStore, person.id, key)

/** The code for what goes along with texts, which a page fetches where there is something. */
export type Load = () => Promise<{ readonly alongOf: (holder: Holder) => Along }>

/** @throws where it cannot be fetched: without it a text would lose its pictures */
export async function alongOf(holder: Holder, load: Load): Promise<Along> {
  const has = (await phonePictures.all(holder.person.id)).length > 0
  return has ? (await load()).alongOf(holder) : alone
}

/** Whoever else sends already sends hers too. */
export async function sendNow(holder: Holder, load: Load): Promise<Outcome> {
  const send = async () => {
    const along = await alongOf(holder, load).catch(() => null)
    return along ? sendAll(draftsOf(holder), ask, askAs, along) : 'noAnswer'
  }
  const outcome = await navigator.locks.request('beratta-desk-send', send)
  news.postMessage('sent')
  return outcome
}

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
    const outcome = await sendNow(this.#holder, loadPictures)
    if (outcome === 'noAnswer') {
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
