/** Starts Berätta as `npm start` does, on a data folder of its own that is kept between benchmarks. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import serving from '../../scripts/serving.json' with { type: 'json' }

export type RunningSite = {
  readonly url: string
  readonly pid: number
  /** Milliseconds from the command to the first good answer. */
  readonly startedIn: number
  stop(): Promise<void>
}

const PATIENCE = 15 * 60_000

/** @param settings more of the environment, such as DATABASE_URL for a second instance */
export async function startSite(port: number, settings: Record<string, string> = {}): Promise<RunningSite> {
  const began = performance.now()
  const child = spawn(process.execPath, [...serving.flags, '--import', serving.loader, 'src/serve/main.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...serving.environment,
      ...process.env,
      PORT: String(port),
      DATA_DIR: resolve(process.env.DATA_DIR ?? '.data-bench'),
      LOG_LEVEL: 'error',
      ...settings,
    },
  })
  leaveNothingRunning()
  running.add(child)
  child.once('exit', () => running.delete(child))
  const url = `http://127.0.0.1:${port}`
  while (!(await isUp(url))) {
    if (child.exitCode !== null) throw new Error(`The site ended with ${child.exitCode}.`)
    if (performance.now() - began > PATIENCE) throw new Error('The site did not start.')
    await sleep(100)
  }
  return { url, pid: child.pid ?? 0, startedIn: performance.now() - began, stop: () => end(child) }
}

const running = new Set<ChildProcess>()
let isWatching = false

/** Also where a benchmark fails or is stopped. */
function leaveNothingRunning(): void {
  if (isWatching) return
  isWatching = true
  process.once('exit', () => {
    for (const child of running) child.kill('SIGTERM')
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
}

/** What the serving process holds of the machine's memory. */
export function residentMegabytes({ pid }: RunningSite): number {
  return Math.round(
    Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024,
  )
}

const isUp = (url: string) =>
  fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await ended
}
