/** The bytes of a document's file, for whoever may read it at this moment. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { env } from '@/env'
import { openPayload } from '../payload'

/** Small pieces: measured, pieces of 64 kB leave the memory twice as full of what is already sent. */
const piece = 16 * 1024

export type OpenFile = { modifiedAt: Date; bytes: AsyncIterable<Uint8Array> }

/** Undefined when readers may not have the file any more, or it is missing. Asked anew for every file (I20). */
export async function openFile(id: string): Promise<OpenFile | undefined> {
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection: 'files',
    where: { id: { equals: id } },
    select: { filename: true, createdAt: true },
    limit: 1,
    depth: 0,
    overrideAccess: false,
  })
  const [file] = docs
  if (!file?.filename) return undefined
  const path = join(env.DATA_DIR, 'files', basename(file.filename))
  const isThere = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
  if (!isThere) return undefined
  return { modifiedAt: new Date(file.createdAt), bytes: createReadStream(path, { highWaterMark: piece }) }
}
