import { chmod, mkdtemp, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A temporary folder that PostgreSQL's account may enter. From a closed one, as root's are, the cluster moves out
 * (src/serve/postgres/places.ts), and would be left behind when the folder is removed.
 */
export async function openFolder(prefix: string, parent = tmpdir()): Promise<string> {
  const folder = await mkdtemp(join(parent, prefix))
  await chmod(folder, 0o755)
  return folder
}

const memory = '/dev/shm'
/** What the integration tests' databases and files never fill, with as much again left for everybody else. */
const enough = 4 * 1024 ** 3

/**
 * Where to keep what no test looks for on a disk: in memory, where a system has plenty. A database is 2,500 files, and
 * ext4 takes sixteen times as long to make them where as many have just been removed (ADR 0175).
 */
export async function quickPlace(): Promise<string> {
  const room = await statfs(memory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  )
  return room >= enough ? memory : tmpdir()
}
