import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A temporary folder that PostgreSQL's account may enter. From a closed one, as root's are, the cluster moves out
 * (src/serve/postgres/places.ts), and would be left behind when the folder is removed.
 */
export async function openFolder(prefix: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix))
  await chmod(folder, 0o755)
  return folder
}
