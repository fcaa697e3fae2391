/** The worker itself, as a process on the test file's database. */
import { type ChildProcess, spawn } from 'node:child_process'

const workers: ChildProcess[] = []

/** Starts one more, and waits until it is ready. */
export async function aWorker(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, ['--import', 'tsx', 'src/cms/entry/worker.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'info' }, // it says so in its log
  })
  workers.push(worker)
  await new Promise<void>((resolve, reject) => {
    worker.stdout?.on('data', (chunk: Buffer) => chunk.toString().includes('ready') && resolve())
    worker.once('exit', (code) => reject(new Error(`The worker ended with ${code}.`)))
  })
  return worker
}

/** Ends all that still run; for `afterEach`. */
export function killWorkers(): void {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL')
}
