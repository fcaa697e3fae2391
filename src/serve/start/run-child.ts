import { type ChildProcess, spawn } from 'node:child_process'
import { inheritedEnv } from '@/env'

const preload = new URL(`./die-with-parent.ts?parent=${process.pid}`, import.meta.url).href

type Options = {
  readonly args?: readonly string[]
  readonly env?: Record<string, string>
  readonly signal?: AbortSignal
  /** Hears in words how far the child has come, if it tells. */
  readonly hear?: (words: string) => void
}

/** Starts a TypeScript or JavaScript file of the project in a Node process that does not outlive this one. */
export function startChild(file: string, { args = [], env = {}, signal, hear }: Options = {}): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', preload, file, ...args], {
    detached: true, // Ctrl-C in the terminal reaches only us; we stop our children in order
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...inheritedEnv(), ...env },
  })
  child.on('message', ({ words }: { words: string }) => hear?.(words))
  signal?.addEventListener('abort', () => child.kill('SIGTERM'), { once: true })
  return child
}

/** Runs a file to its end; resolves to its exit code. */
export function runChild(file: string, options: Options = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = startChild(file, options)
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
