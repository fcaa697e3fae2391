/** The pictures and files themselves, where this installation keeps them. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/env'
import type { StoredFolder } from './manifest'

const folderOf = (folder: StoredFolder) => join(env.DATA_DIR, folder)

/** Names in order; none when nothing has been uploaded yet. */
export async function listStored(folder: StoredFolder): Promise<string[]> {
  const entries = await readdir(folderOf(folder), { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()
}

/** The bytes, or undefined for a file erased since it was listed. */
export async function readStored(folder: StoredFolder, name: string): Promise<Buffer | undefined> {
  return readFile(join(folderOf(folder), name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

export async function writeStored(folder: StoredFolder, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folderOf(folder), { recursive: true })
  await writeFile(join(folderOf(folder), name), bytes)
}
