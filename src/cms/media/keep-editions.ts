/**
 * What a document knows from its file: whether a screen reader finds its way in it, and that a file which was replaced
 * stays as an earlier edition. The document's own address never changes.
 */
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '@/domain/id-of'
import { now } from '../clock'
import { holdsKey } from '../db/key'

type Edition = { file?: unknown; publishedOn?: string | null }

export const keepEditions: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (holdsKey(req)) return data
  const [before, current] = [idOf(originalDoc?.currentFile), idOf(data.currentFile)]
  const editions = [...((data.editions ?? []) as Edition[])]
  const keep = (file: string, publishedOn: string | null, at: number) => {
    if (!editions.some((edition) => idOf(edition.file) === file))
      editions.splice(at, 0, { file, publishedOn })
  }
  if (before && current && before !== current) {
    // What was replaced stands before what replaces it, which the form may have told of already.
    const told = editions.findIndex((edition) => idOf(edition.file) === current)
    keep(before, null, told === -1 ? editions.length : told)
    keep(current, now().toISOString(), editions.length)
  }
  return { ...data, editions, isAccessible: await accessibilityOf(req, current) }
}

async function accessibilityOf(req: PayloadRequest, id: string | null) {
  if (!id) return 'unknown'
  const file = await req.payload.db.findOne<{ id: string; isTagged?: boolean | null }>({
    collection: 'files',
    where: { id: { equals: id } },
    select: { isTagged: true },
    req,
  })
  return file === null ? 'unknown' : file.isTagged ? 'tagged' : 'untagged'
}
