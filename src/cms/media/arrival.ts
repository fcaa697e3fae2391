/**
 * The door for uploads: runs before Payload looks at the file, for REST, the admin and the Local API alike. A file
 * arrives once, through here; it is never replaced, cropped on the server or fetched from an address.
 */
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { refuseUpload } from './refuse-upload'

type UploadedFile = NonNullable<PayloadRequest['file']>

/** Reads the arrived file and answers what shall be stored in its place. */
export type Receive = (
  req: PayloadRequest,
  file: UploadedFile,
  data: Record<string, unknown>,
) => Promise<UploadedFile>

type Arguments = { req: PayloadRequest; overrideAccess?: boolean; data?: Record<string, unknown> }

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

export const arrival =
  (receive: Receive): CollectionBeforeOperationHook =>
  async ({ args, operation, collection }) => {
    if (operation !== 'create' && operation !== 'update') return args
    const { req, overrideAccess, data = {} } = args as Arguments
    for (const name of derived) delete data[name]
    if (req.query) delete req.query.uploadEdits
    if (operation === 'update') {
      if (req.file) refuseUpload(req, collection.slug, 'mistakes.fileFixed')
      return args
    }
    // Anonymous callers are refused by the access rules; no work is done for them before that.
    if (!overrideAccess && !req.user) return args
    if (!req.file) refuseUpload(req, collection.slug, 'mistakes.fileMissing')
    req.file = await receive(req, req.file, data)
    return args
  }
