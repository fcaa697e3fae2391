/**
 * Sends the bytes of a picture or file to whom the access rules have let through. There is no other way to them: a
 * bucket is private, and an address in it is told to nobody.
 */
import { Readable } from 'node:stream'
import type { CollectionConfig, PayloadRequest } from 'payload'
import { partsOf, type StoredFile } from '@/domain/stored-file'
import { inTheirLanguage } from '@/messages/admin/say'
import { partOf } from '@/store/byte-range'
import type { Shelf } from '@/store/keeping'
import { store } from '@/store/store'
import { StoreAway } from '@/store/store-away'

type Handler = NonNullable<Exclude<CollectionConfig['upload'], boolean | undefined>['handlers']>[number]

export const sendFile: Handler = (req, { doc, params: { collection, filename } }) => {
  // Payload also asks here for what a form names instead of bringing it, before anybody's rights are looked at, and
  // then without a row. Nothing is given that way, or whoever may upload could copy what she may not see.
  if (!doc) return
  const found = partsOf(doc as unknown as StoredFile).find((one) => one.filename === filename)
  return found && send(req, found, collection as Shelf, filename)
}

async function send(req: PayloadRequest, found: StoredFile, shelf: Shelf, name: string): Promise<Response> {
  const size = found.filesize ?? 0
  const headers = new Headers({ 'accept-ranges': 'bytes', 'content-type': found.mimeType ?? '' })
  const part = partOf(req.headers.get('range'), size)
  if (part === 'none') {
    headers.set('content-range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  if (part) headers.set('content-range', `bytes ${part.start}-${part.end}/${size}`)
  try {
    const opened = await store().open(shelf, name, part)
    if (!opened) return lost(req, `${shelf}/${name}`)
    headers.set('content-length', String(opened.size))
    const bytes = Readable.toWeb(opened.bytes) as ReadableStream
    return new Response(bytes, { status: part ? 206 : 200, headers })
  } catch (error) {
    if (error instanceof StoreAway) return away(req, error)
    throw error
  }
}

/** Never "not found" or "gone": it is neither, and caches and search engines would believe it. */
function away(req: PayloadRequest, error: StoreAway): Response {
  req.payload.logger.warn(error.message)
  const message = inTheirLanguage('mistakes.filesAway', req.i18n.language)
  const headers = { 'retry-after': '5', 'cache-control': 'no-store' }
  return Response.json({ errors: [{ message }] }, { status: 503, headers })
}

/** There is a row, so there should be bytes: somebody must look into it. */
function lost(req: PayloadRequest, name: string): Response {
  req.payload.logger.error(`The bytes of ${name} are missing in the store.`)
  const message = inTheirLanguage('mistakes.filesAway', req.i18n.language)
  return Response.json({ errors: [{ message }] }, { status: 500, headers: { 'cache-control': 'no-store' } })
}
