import { setTimeout as sleep } from 'node:timers/promises'

/** Resolves to whether there was anything left to do. */
type Job = () => Promise<boolean>

const PAUSE = 50
const MOST_WAITING = 2000

const pause = () => sleep(PAUSE, undefined, { ref: false })

/** The background pass of best compression: one page at a time, with pauses, and none while readers wait for a page. */
export class Shrinking {
  readonly #isBusy: () => boolean
  readonly #jobs: Job[] = []
  #isRunning = false

  constructor(isBusy: () => boolean) {
    this.#isBusy = isBusy
  }

  add(job: Job): void {
    if (this.#jobs.length < MOST_WAITING) this.#jobs.push(job)
    if (!this.#isRunning) void this.#run()
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    for (let job = this.#jobs.shift(); job; job = this.#jobs.shift()) {
      while (this.#isBusy()) await pause()
      if (await job()) await pause()
    }
    this.#isRunning = false
  }
}
