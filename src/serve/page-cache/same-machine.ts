/** Which processes this one can see: it alone can tell at once that one of them has ended. */
import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'

/** This start of this machine and, in containers, this container. Where neither can be told, nobody is a neighbour. */
export const machine = ((): string => {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return randomUUID()
  }
})()

/** Whether a process of this machine has ended. Another that was given its number since counts as still there. */
export function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
