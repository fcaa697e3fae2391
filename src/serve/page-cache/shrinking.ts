import { setTimeout as sleep } from 'node:timers/promises'

/** Resolves to whether there was anything left to do. */
type Job = () => Promise<boolean>

const PAUSE = 50
const MOST_WAITING = 2000

/** The background pass of best compression: one page at a time, with pauses, so that readers do not feel it. */
export class Shrinking {
  readonly #jobs: Job[] = []
  #isRunning = false

  add(job: Job): void {
    if (this.#jobs.length < MOST_WAITING) this.#jobs.push(job)
    if (!this.#isRunning) void this.#run()
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    for (let job = this.#jobs.shift(); job; job = this.#jobs.shift()) {
      if (await job()) await sleep(PAUSE, undefined, { ref: false })
    }
    this.#isRunning = false
  }
}
