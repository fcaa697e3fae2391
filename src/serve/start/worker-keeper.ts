import type { ChildProcess } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { log } from '../log'
import { startChild } from './run-child'

const SHORTEST = 1000
const LONGEST = 30_000
const HEALTHY = 60_000
const PATIENCE = 8000

/** Keeps the worker running: one that dies is started again, later each time, while readers are served all the same. */
export class WorkerKeeper {
  #child: ChildProcess | undefined
  #isStopped = false

  async run(): Promise<void> {
    for (let wait = SHORTEST; !this.#isStopped; wait = Math.min(wait * 2, LONGEST)) {
      const began = performance.now()
      const child = startChild('src/cms/entry/worker.ts')
      this.#child = child
      // Whoever shares a processor with readers lets them go first: pictures and mails can wait a moment.
      if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
      const code = await exitOf(child)
      if (this.#isStopped) return
      if (performance.now() - began > HEALTHY) wait = SHORTEST
      log('error', 'worker ended', { code, againInMs: wait })
      await sleep(wait, undefined, { ref: false })
    }
  }

  /** Lets the worker finish its job, for a while. */
  async stop(): Promise<void> {
    this.#isStopped = true
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
    await exitOf(child)
    clearTimeout(force)
  }
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1))
    child.once('error', () => resolve(1))
  })
}
