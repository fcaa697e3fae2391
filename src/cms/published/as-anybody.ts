/** Reads as anybody may: access rules on, every language side by side, what is named as bare ids. */
import { type CollectionSlug, createLocalReq, type GlobalSlug, type PayloadRequest } from 'payload'
import { isReviewedGlobal } from '@/domain/kinds'
import type { Content } from '../document/copies'
import type { Reference } from '../document/reference'

/** What readers meet: documents, and the pictures and files that those show. */
export type Shown = Reference | { readonly kind: 'media' | 'files'; readonly id: string }

/**
 * In the caller's transaction, and nobody's name.
 * @returns those that anybody may read, in any order
 */
export async function readAsAnybody(
  req: PayloadRequest,
  kind: Shown['kind'],
  ids: readonly string[],
): Promise<(Content & { id: string })[]> {
  const nobody = await createLocalReq({ req: { transactionID: req.transactionID } }, req.payload)
  const asking = { depth: 0, locale: 'all', draft: false, overrideAccess: false, req: nobody } as const
  if (kind !== 'media' && kind !== 'files' && isReviewedGlobal(kind)) {
    const content = await req.payload.findGlobal({ ...asking, slug: kind as GlobalSlug })
    return [{ ...(content as unknown as Content), id: kind }]
  }
  const { docs } = await req.payload.find({
    ...asking,
    collection: kind as CollectionSlug,
    where: { id: { in: [...ids] } },
    pagination: false,
  })
  return docs as unknown as (Content & { id: string })[]
}
