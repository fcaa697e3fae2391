/**
 * Takes out of the store what no row tells of: with the row that was deleted, after its commit, since a store knows no
 * rollback; and what an upload left behind that came to nothing.
 */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook, Payload } from 'payload'
import { z } from 'zod'
import { namesOf, type StoredFile } from '@/domain/stored-file'
import { shelves } from '@/store/keeping'
import { store } from '@/store/store'
import { addJob } from '../db/add-job'
import { query } from '../db/transaction'
import { sizesFor } from '../open-files/picture-sizes'

const input = z.object({ shelf: z.enum(shelves), names: z.array(z.string()) })

/** When an upload or a rendition that was begun has certainly ended. */
export const anHourFromNow = () => new Date(Date.now() + 60 * 60 * 1000)

/** The job. Idempotent; while the store does not answer, it fails and is tried again for days. */
export async function deleteBytes(payload: Payload, job: unknown): Promise<void> {
  const { shelf, names } = input.parse(job)
  const rows = await query(
    { payload },
    sql`select 1 from ${sql.raw(shelf)} where filename in ${names} limit 1`,
  )
  if (rows.length > 0) return
  for (const name of names) await store().remove(shelf, name)
}

/**
 * Before, because the row is asked for its names; in its transaction, so that it goes with it or stays with it. Also
 * renditions that the row does not tell of: they may be there already, or arrive before the row can go.
 */
export const letBytesGo: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const stored = await req.payload.db.findOne<StoredFile & { id: string }>({
    collection: collection.slug,
    where: { id: { equals: id } },
    req,
  })
  if (!stored?.filename) return
  const names = new Set([...namesOf(stored), ...sizesFor(stored).map(({ filename }) => filename)])
  await addJob(req, 'let-go-of-bytes', { shelf: collection.slug, names: [...names] })
}
