/** Asks for one address as fast as a server answers, with wrk, and tells what that cost the server. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Load = {
  readonly 'requests/s': number
  /** On a machine that does other things too, what a second of the server's own processor time answers. */
  readonly 'requests/CPU s': number
  readonly 'p50 ms': number
  readonly 'p99 ms': number
  readonly failed: number
}

const TICKS = 100 // of a second, on Linux

/** Processor time that a process has used, in seconds. */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

/** The program, if this machine has it. */
export const has = (program: string): Promise<boolean> =>
  run('which', [program]).then(
    () => true,
    () => false,
  )

export const load = (url: string, pid: number, seconds?: number, connections?: number): Promise<Load> =>
  loadOf(url, pid, { headers: ['accept-encoding: br'], seconds, connections })

type Asked = {
  readonly headers: readonly string[]
  /** Of wrk: what is asked for in turn. */
  readonly script?: string
  readonly seconds?: number | undefined
  readonly connections?: number | undefined
}

export async function loadOf(
  url: string,
  pid: number,
  { headers, script, seconds = 8, connections = 16 }: Asked,
): Promise<Load> {
  const header = [...headers.flatMap((one) => ['-H', one]), ...(script ? ['-s', script] : [])]
  await run('wrk', ['-t1', `-c${connections}`, '-d2s', ...header, url])
  const before = cpuOf(pid)
  const { stdout } = await run('wrk', [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
    ...header,
    url,
  ])
  const used = cpuOf(pid) - before
  const count = Number(/(\d+) requests in/.exec(stdout)?.[1])
  return {
    'requests/s': Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])),
    'requests/CPU s': Math.round(count / used),
    'p50 ms': milliseconds(/^\s+50%\s+(\S+)/m.exec(stdout)?.[1]),
    'p99 ms': milliseconds(/^\s+99%\s+(\S+)/m.exec(stdout)?.[1]),
    failed: Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0),
  }
}

function milliseconds(text = ''): number {
  const [, number, unit] = /([\d.]+)(us|ms|s)/.exec(text) ?? []
  const factor = unit === 'us' ? 0.001 : unit === 's' ? 1000 : 1
  return Math.round(Number(number) * factor * 1000) / 1000
}
