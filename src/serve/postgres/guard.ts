import { type ChildProcess, spawn } from 'node:child_process'

/**
 * Lets the server die with us even when we are killed without warning: a shell, out of the terminal's reach,
 * waits for our end of its pipe to close and then asks the server to shut down. Returns how to dismiss it.
 */
export function guard(server: ChildProcess): () => void {
  if (process.platform === 'win32' || !server.pid) return () => {} // the next start recovers
  const script = 'cat >/dev/null; kill -INT "$1" 2>/dev/null'
  const shell = spawn('/bin/sh', ['-c', script, 'beratta-guard', String(server.pid)], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  shell.unref()
  const dismiss = () => void shell.kill('SIGKILL')
  server.once('exit', dismiss)
  return dismiss
}
