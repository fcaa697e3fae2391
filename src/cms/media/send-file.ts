/**
 * Sends the bytes of a picture or file to whom the access rules have let through. There is no other way to them but
 * readers' own (src/api): a bucket is private, and an address in it is told to nobody.
 */
import type { CollectionConfig, PayloadRequest } from 'payload'
import { partsOf, type StoredFile } from '@/domain/stored-file'
import { inTheirLanguage } from '@/messages/admin/say'
import type { Shelf } from '@/store/keeping'
import { sendStored } from '@/store/send-stored'

type Handler = NonNullable<Exclude<CollectionConfig['upload'], boolean | undefined>['handlers']>[number]

export const sendFile: Handler = (req, { doc, params: { collection, filename } }) => {
  // Payload also asks here for what a form names instead of bringing it, before anybody's rights are looked at, and
  // then without a row. Nothing is given that way, or whoever may upload could copy what she may not see.
  if (!doc) return
  const found = partsOf(doc as unknown as StoredFile).find((one) => one.filename === filename)
  return found && send(req, found, collection as Shelf, filename)
}

async function send(req: PayloadRequest, found: StoredFile, shelf: Shelf, name: string): Promise<Response> {
  const part = { shelf, name, type: found.mimeType ?? '', size: found.filesize ?? 0 }
  const sent = await sendStored(part, req.headers.get('range'))
  if (sent instanceof Response) return sent
  const message = inTheirLanguage('mistakes.filesAway', req.i18n.language)
  const errors = { errors: [{ message }] }
  if (sent === 'lost') {
    // There is a row, so there should be bytes: somebody must look into it.
    req.payload.logger.error(`The bytes of ${shelf}/${name} are missing in the store.`)
    return Response.json(errors, { status: 500, headers: { 'cache-control': 'no-store' } })
  }
  // Never "not found" or "gone": it is neither, and caches and search engines would believe it.
  req.payload.logger.warn(sent.message)
  return Response.json(errors, { status: 503, headers: { 'retry-after': '5', 'cache-control': 'no-store' } })
}
