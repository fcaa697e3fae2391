/**
 * Makes the renditions of a picture, from its cleaned bytes in the store. By the worker, after the upload: seconds of
 * processor that the process which serves readers does not have. Until then the picture itself is shown (ADR 94).
 */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, Payload, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { z } from 'zod'
import type { StoredFile } from '@/domain/stored-file'
import { touchedByFiles } from '@/domain/touched'
import { readStored, store } from '@/store/store'
import { addJob, addJobAutonomously } from '../db/add-job'
import { type RowOf, stored } from '../db/tables'
import { lockSubject, query, throughTheDoor } from '../db/transaction'
import { missingSizes, type PictureSize } from '../open-files/picture-sizes'
import { tellOfShown } from '../published/tell-change'
import { touch } from '../published/touch'
import { writeFiles } from '../published/write-files'
import { anHourFromNow } from './delete-bytes'

const input = z.object({ id: z.uuid() })
const qualities = { avif: 55, webp: 76 } as const
/** After everything else: somebody waits for a mail, nobody for a lighter picture. */
const priority = 10

type Made = PictureSize & { readonly bytes: Buffer }

/**
 * With the row. Whoever saves a picture whose renditions are not there asks for them anew: what she read before they
 * came, and writes after, tells of none.
 */
export const askForSizes: CollectionAfterChangeHook = async ({ data, doc, previousDoc, req }) => {
  const isWanting = missingSizes({ ...previousDoc, ...data }).length > 0
  if (isWanting) await addJob(req, 'make-sizes', { id: doc.id }, { jobKey: `sizes:${doc.id}`, priority })
  return doc
}

/** The job. Idempotent: what is made is left alone, and a picture that is gone has none. */
export async function makeSizes(payload: Payload, job: unknown): Promise<void> {
  const { id } = input.parse(job)
  const picture = await find({ payload }, id)
  const missing = picture ? missingSizes(picture) : []
  if (!picture?.filename || missing.length === 0) return
  const bytes = await readStored('media', picture.filename)
  if (!bytes) throw new Error(`The bytes of media/${picture.filename} are missing in the store.`)
  const made: Made[] = []
  // One after the other: a picture has one processor, the others are the readers'.
  for (const size of missing) made.push({ ...size, bytes: await drawn(bytes, size) })
  const names = [picture.filename, ...made.map(({ filename }) => filename)]
  // Should this end in the middle, and the picture go before it is tried again.
  await addJobAutonomously('let-go-of-bytes', { shelf: 'media', names }, { runAt: anHourFromNow() })
  await throughTheDoor(payload, null, (req) => keep(req, id, made))
}

const find = (req: Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>, id: string) =>
  req.payload.db.findOne<StoredFile & { id: string }>({
    collection: 'media',
    where: { id: { equals: id } },
    req,
  })

const drawn = (bytes: Buffer, { format, width, height }: PictureSize): Promise<Buffer> =>
  sharp(bytes)
    .resize({ width, height, fit: 'fill' })
    .toFormat(format, { quality: qualities[format], effort: 4 })
    .toBuffer()

/** Nobody deletes the row meanwhile, so no byte is put that no row tells of; whoever closes the picture need not wait. */
async function keep(req: PayloadRequest, id: string, made: readonly Made[]): Promise<void> {
  await lockSubject(req, `sizes:${id}`)
  await query(req, sql`select 1 from ${stored.media} where id = ${id} for key share`)
  const picture = await find(req, id)
  if (!picture || missingSizes(picture).length === 0) return
  const kept = await Promise.allSettled(made.map((one) => store().put('media', one.filename, one.bytes)))
  const failed = kept.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
  const sizes = made.map(({ name, format, width, height, filename, bytes }) => [
    name,
    { filename, filesize: bytes.length, height, mimeType: `image/${format}`, width },
  ])
  await req.payload.db.updateOne({
    collection: 'media',
    id,
    // Null leaves the day of the last change as it is: nobody has changed anything.
    data: { sizes: Object.fromEntries(sizes), updatedAt: null },
    req,
    returning: false,
  })
  const [row] = await query<RowOf<typeof stored.media, 'is_open'>>(
    req,
    sql`select is_open from ${stored.media} where id = ${id}`,
  )
  if (!row?.is_open) return
  await writeFiles(req, 'media', [id])
  await touch(req, touchedByFiles([`media:${id}`]))
  await tellOfShown(req, [`media:${id}`])
}
