/**
 * Puts what arrived into the store, while the row that tells of it is being written and before it is committed: readers
 * of the row always find the bytes. What is left without its row, by a crash or a refusal, is looked for an hour later.
 */
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { addJobBeside } from '@/cms/jobs/add-job'
import { type Shelf, store } from '@/store/store'
import { namesOf, type StoredFile } from './names-of'

const hour = 60 * 60 * 1000

export const keepBytes: CollectionAfterChangeHook = async ({ collection, data, doc, operation, req }) => {
  if (operation !== 'create') return doc
  const shelf = collection.slug as Shelf
  const arrived = arrivedWith(req, data)
  const names = [...arrived.keys()]
  await addJobBeside('let-go-of-bytes', { shelf, names }, { runAt: new Date(Date.now() + hour) })
  const kept = await Promise.allSettled([...arrived].map(([name, bytes]) => store().put(shelf, name, bytes)))
  const failed = kept.find((one) => one.status === 'rejected')
  if (!failed) return doc
  await Promise.allSettled(names.map((name) => store().remove(shelf, name)))
  throw failed.reason
}

/** What Payload would have written to its folder: the file as it was made anew, and the renditions it made of that. */
function arrivedWith({ file, payloadUploadSizes }: PayloadRequest, stored: StoredFile): Map<string, Buffer> {
  const renditions = Object.entries(stored.sizes ?? {}).flatMap(([size, made]) => {
    const bytes = payloadUploadSizes?.[size]
    return made?.filename && bytes ? [[made.filename, bytes] as const] : []
  })
  const own = stored.filename && file ? [[stored.filename, file.data] as const] : []
  const arrived = new Map([...own, ...renditions])
  if (arrived.size !== namesOf(stored).length) throw new Error('Some of what arrived has no bytes.')
  return arrived
}
