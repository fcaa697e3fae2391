import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A temporary folder that PostgreSQL's account may enter. From a closed one, as root's are, the cluster moves out
 * (src/serve/postgres/places.ts), and would be left behind when the folder is removed.
 */
export async function openFolder(prefix: string, place = tmpdir()): Promise<string> {
  const folder = await mkdtemp(join(place, prefix))
  await chmod(folder, 0o755)
  return folder
}

const memory = '/dev/shm'
/** What the integration tests never fill by far, so that there is some for everybody else. */
const plenty = 4 * 1024 ** 3

/**
 * The same in memory, on a Linux that has plenty, for what no test looks for on a disk. Each test file's database is
 * 2,500 files, and ext4 is sixteen times as long at them where as many have just been removed (ADR 175).
 */
export async function openFolderInMemory(prefix: string): Promise<string> {
  const room = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  )
  if (room < plenty) return openFolder(prefix)
  await removeLeftovers(prefix)
  return openFolder(`${prefix}${process.pid}-`, memory)
}

/** A run that was killed removed nothing, and nobody sweeps memory as disks are swept. */
async function removeLeftovers(prefix: string): Promise<void> {
  const ofOneGone = (name: string) =>
    name.startsWith(prefix) && !existsSync(`/proc/${name.slice(prefix.length).split('-')[0]}`)
  for (const name of (await readdir(memory)).filter(ofOneGone))
    await rm(join(memory, name), { recursive: true, force: true })
}
