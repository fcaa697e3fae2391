/**
 * The door for uploads: runs before Payload looks at the file, for REST, the admin and the Local API alike. A file
 * arrives once, through here; it is never replaced, cropped on the server or fetched from an address.
 */
import type { PayloadRequest } from 'payload'
import { beforeOperation } from '../payload/operation'
import { refuseUpload } from './refuse-upload'

type UploadedFile = NonNullable<PayloadRequest['file']>

/** Reads the arrived file and answers what shall be stored in its place. */
export type Receive = (
  req: PayloadRequest,
  file: UploadedFile,
  data: Record<string, unknown>,
) => Promise<UploadedFile>

/** Only `files` and `media` say these; from outside they would point the row at another file. */
const derived = [
  'filename',
  'url',
  'thumbnailURL',
  'sizes',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'sha256',
]

export const arrival = (receive: Receive) =>
  beforeOperation(async (call, operation, collection) => {
    if (operation !== 'create' && operation !== 'update') return call
    const { req, overrideAccess, data = {} } = call
    for (const name of derived) delete data[name]
    if (req.query) delete req.query.uploadEdits
    if (operation === 'update') {
      if (req.file) refuseUpload(req, collection.slug, 'mistakes.fileFixed')
      return call
    }
    // Anonymous callers are refused by the access rules; no work is done for them before that.
    if (!overrideAccess && !req.user) return call
    if (!req.file) refuseUpload(req, collection.slug, 'mistakes.fileMissing')
    req.file = await receive(req, req.file, data)
    return call
  })
