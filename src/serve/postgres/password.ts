import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Name of the embedded cluster's one database. */
export const DATABASE = 'beratta'

/** Who owns the cluster and migrates, and who the server is: it reads and writes rows, and owns nothing (ADR 112). */
export const roles = {
  owner: { user: 'beratta', passwordFile: 'postgres-password' },
  server: { user: 'beratta_server', passwordFile: 'postgres-server-password' },
} as const

/** A role's password: random, made once, readable by us alone. */
export async function password(dataDir: string, role: keyof typeof roles): Promise<string> {
  const file = join(dataDir, roles[role].passwordFile)
  const known = await readFile(file, 'utf8').catch(() => '')
  if (known) return known
  const made = randomBytes(24).toString('hex')
  await writeFile(file, made, { mode: 0o600 })
  return made
}
