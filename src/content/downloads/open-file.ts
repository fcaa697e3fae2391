/** The bytes of a document's file, for whoever may read it at this moment. */
import { store } from '@/store/store'
import { openPayload } from '../payload'

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
  const stored = await store().open('files', file.filename)
  return stored && { modifiedAt: new Date(file.createdAt), bytes: stored.bytes }
}
