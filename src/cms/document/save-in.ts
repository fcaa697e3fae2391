/** One save of a working copy in one language, through the door, as whoever the request is of. */
import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import type { Locale } from '@/domain/locales'
import type { Content } from './copies'
import { isGlobal, type Reference } from './reference'

/** @param data of the fields that it is to change, in this language; rows with their ids */
export async function saveIn(
  req: PayloadRequest,
  { kind, id }: Reference,
  locale: Locale,
  data: Content,
): Promise<void> {
  const options = { data: data as never, draft: true, depth: 0, locale, overrideAccess: false, req }
  if (isGlobal(kind)) await req.payload.updateGlobal({ ...options, slug: kind as GlobalSlug })
  else await req.payload.update({ ...options, collection: kind as CollectionSlug, id })
}
