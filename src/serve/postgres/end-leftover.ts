import { execFile } from 'node:child_process'
import { readFile, readlink, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Account } from './account'

const run = promisify(execFile)

/** Milliseconds for a server that goes down by itself. */
const PATIENCE = 5000

/** Stops the server that a killed run left on this cluster, or removes the pid file that one left behind. */
export async function endLeftover(leftover: { cluster: string; bin: string; runAs: Account }): Promise<void> {
  const { cluster, bin, runAs } = leftover
  const pidFile = join(cluster, 'postmaster.pid')
  const text = await readFile(pidFile, 'utf8').catch(() => '')
  if (!text) return
  const pid = Number.parseInt(text, 10)
  // The number may belong to somebody else by now (in a container it usually does): never signal unseen.
  if (pid > 0 && (await isServerOf(cluster, pid)))
    await run(join(bin, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '30'], {
      ...runAs,
      cwd: '/',
    }).catch(async (error) => {
      // It may be going down already, by its guard: then its pid file is gone before it is.
      if (!(await hasEnded(cluster, pid))) throw error
    })
  else await rm(pidFile, { force: true })
}

async function hasEnded(cluster: string, pid: number): Promise<boolean> {
  for (const end = performance.now() + PATIENCE; performance.now() < end; await sleep(50))
    if (!(await isServerOf(cluster, pid))) return true
  return false
}

async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  if (process.platform === 'linux') {
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => '')
    return folder === (await realpath(cluster))
  }
  const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return stdout.includes(cluster)
}
