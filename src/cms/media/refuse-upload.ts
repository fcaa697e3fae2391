/** Uploads: what may be stored, and what is taken out of it first. A refusal says what to do, in the person's language. */
import { type PayloadRequest, ValidationError } from 'payload'
import { inTheirLanguage, type Key } from '@/messages/admin/say'

export function refuseUpload(req: PayloadRequest, collection: string, mistake: Key): never {
  return refuseUploadSaying(req, collection, inTheirLanguage(mistake, req.i18n?.language))
}

/** @param message in their language */
export function refuseUploadSaying(req: PayloadRequest, collection: string, message: string): never {
  throw new ValidationError({ collection, errors: [{ path: 'file', message }], req }, req.t)
}
