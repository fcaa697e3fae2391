/** The worker itself, as a process on the test file's database. */
import { type ChildProcess, spawn } from 'node:child_process'

const workers: ChildProcess[] = []

/** Milliseconds in which a worker starts and comes to a statement, also on a crowded machine. */
const patience = 180_000

function start(imports: readonly string[], more: Record<string, string> = {}): ChildProcess {
  const flags = ['tsx', ...imports].flatMap((one) => ['--import', one])
  const worker = spawn(process.execPath, [...flags, 'src/cms/entry/worker.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'info', ...more }, // it says so in its log
  })
  workers.push(worker)
  return worker
}

/** Starts one more, and waits until it is ready. */
export async function aWorker(): Promise<ChildProcess> {
  const worker = start([])
  await new Promise<void>((resolve, reject) => {
    worker.stdout?.on('data', (chunk: Buffer) => chunk.toString().includes('ready') && resolve())
    worker.once('exit', (code) => reject(new Error(`The worker ended with ${code}.`)))
  })
  return worker
}

/** Starts one that kills itself before it sends this statement of a release's transaction. @returns by what it ended */
export async function aWorkerThatDiesAt(statement: string): Promise<NodeJS.Signals | null> {
  const worker = start(['./tests/support/dies-at.ts'], { DIES_AT: statement })
  worker.stdout?.resume()
  return new Promise((ended, failed) => {
    const late = setTimeout(() => {
      worker.kill('SIGKILL')
      failed(new Error(`The worker never came to: ${statement}`))
    }, patience)
    worker.once('close', (_, signal) => {
      clearTimeout(late)
      ended(signal)
    })
  })
}

/** Ends all that still run; for `afterEach`. */
export function killWorkers(): void {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL')
}
