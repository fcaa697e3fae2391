import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Owner of the embedded cluster and name of its one database. */
export const USER = 'beratta'
export const DATABASE = 'beratta'

/** The cluster's password: random, made once, readable by us alone. */
export async function password(dataDir: string): Promise<string> {
  const file = join(dataDir, 'postgres-password')
  const known = await readFile(file, 'utf8').catch(() => '')
  if (known) return known
  const made = randomBytes(24).toString('hex')
  await writeFile(file, made, { mode: 0o600 })
  return made
}
