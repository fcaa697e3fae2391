import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { organisation } from '@/domain/organisation'
import { StartError } from '../start-error'

/** How a command joins the database that runs already. */
export type Addresses = { readonly databaseUrl: string; readonly ownerUrl: string }

/** Who holds a data folder, and, once it runs, where its database is. */
export type Holder = { readonly pid: number; readonly born: string } & Partial<Addresses>

export type DataDirLock = { publish(addresses: Addresses): void; release(): void }

const fileIn = (dataDir: string) => join(dataDir, 'running.json')

/** Claims the data folder for this process; the claim of a process that is gone is taken over. */
export function lockDataDir(dataDir: string): DataDirLock {
  const file = fileIn(dataDir)
  const holder: Holder = { pid: process.pid, born: bornAt(process.pid) }
  if (findHolder(dataDir))
    throw new StartError(
      `${organisation.product} already runs on ${dataDir}: stop it first, or start this one with another DATA_DIR and PORT.`,
    )
  rmSync(file, { force: true })
  const write = (content: Holder, flag: 'w' | 'wx') =>
    writeFileSync(file, JSON.stringify(content), { mode: 0o600, flag })
  write(holder, 'wx')
  return {
    publish: (addresses) => write({ ...holder, ...addresses }, 'w'),
    release: () => rmSync(file, { force: true }),
  }
}

/** The living process that holds the folder, if there is one. */
export function findHolder(dataDir: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Holder
    // A pid alone is no proof: after a restart, and always in a container, it may be somebody else's, or our own.
    const isAlive = holder.pid !== process.pid && holder.born !== '' && bornAt(holder.pid) === holder.born
    return isAlive ? holder : undefined
  } catch {
    return undefined // no lock, or one that was being written when the power went
  }
}

/** When a process began, as its system tells it; empty when there is no such process. */
function bornAt(pid: number): string {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? ''
    return `${boot} ${afterName.split(' ')[19]}` // field 22 of proc(5): start time in clock ticks since boot
  } catch {
    return ''
  }
}
