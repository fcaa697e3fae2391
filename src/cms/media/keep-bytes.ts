/**
 * Puts what arrived into the store, while the row that tells of it is being written and before it is committed: readers
 * of the row always find the bytes. What is left without its row, by a crash or a refusal, is looked for an hour later.
 */
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import type { Shelf } from '@/store/keeping'
import { store } from '@/store/store'
import { addJobAutonomously } from '../db/add-job'
import { printOf } from '../safeguarding/arrived-print'
import { anHourFromNow } from './delete-bytes'

/** Tells what arrived from all other bytes: an approval of a text covers those of its pictures. */
export const fingerprintBytes: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && req.file ? { ...data, sha256: printOf(req.file.data) } : data

export const keepBytes: CollectionAfterChangeHook = async ({ collection, data, doc, operation, req }) => {
  if (operation !== 'create') return doc
  const shelf = collection.slug as Shelf
  const name: unknown = data.filename
  if (typeof name !== 'string' || !req.file) throw new Error('What arrived has no name or no bytes.')
  await addJobAutonomously('let-go-of-bytes', { shelf, names: [name] }, { runAt: anHourFromNow() })
  try {
    await store().put(shelf, name, req.file.data)
  } catch (error) {
    await store()
      .remove(shelf, name)
      .catch(() => {})
    throw error
  }
  return doc
}
