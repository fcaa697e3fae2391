/** Payload writes a file before the row that tells of it: when the row is refused, the file goes too. */
import { readdir, rm } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { CollectionAfterErrorHook } from 'payload'

/** Only names that `receivePicture` and `receiveDocument` gave. */
const ours = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const removeLeftovers: CollectionAfterErrorHook = async ({ collection, req }) => {
  const folder = collection.upload.staticDir
  const { name, base } = parse(req.file?.name ?? '')
  if (!folder || !ours.test(name)) return
  const where = { filename: { equals: base } }
  const kept = await req.payload.count({ collection: collection.slug as 'media' | 'files', where })
  if (kept.totalDocs > 0) return
  const left = (await readdir(folder)).filter((file) => file.startsWith(name))
  await Promise.all(left.map((file) => rm(join(folder, file), { force: true })))
}
