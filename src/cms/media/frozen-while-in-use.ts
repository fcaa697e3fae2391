/**
 * What reviewers look at and readers see must not change under their eyes: a picture or file that a submitted,
 * approved or live document uses can be neither changed nor deleted. What only the gate reads may: a consent is tied,
 * renewed or untied at any time, and the picture opens or closes with it.
 */
import { isDeepStrictEqual } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { holdsKey } from '@/cms/review/key'
import { query } from '@/cms/review/transaction'
import { frozenWorkingStates, publicLiveStates } from '@/domain/workflow/states'
import { inTheirLanguage } from '@/messages/admin/say'

async function refuseIfUsed(req: PayloadRequest, reference: string): Promise<void> {
  if (holdsKey(req)) return
  const rows = await query(
    req,
    sql`select 1 from workflow_items
        where (live in ${publicLiveStates} and live_refs ? ${reference})
           or (working in ${frozenWorkingStates} and working_refs ? ${reference}) limit 1`,
  )
  if (rows.length > 0)
    throw new APIError(inTheirLanguage('mistakes.inUse', req.i18n?.language), 409, undefined, true)
}

/** @param fields what must stay as it is; the file itself never changes anyway */
export const frozenForChange =
  (fields: readonly string[]): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const isChanged = (field: string) =>
      data[field] !== undefined && !isDeepStrictEqual(data[field] ?? null, originalDoc[field] ?? null)
    if (operation === 'update' && fields.some(isChanged))
      await refuseIfUsed(req, `${collection.slug}:${originalDoc.id}`)
    return data
  }

export const frozenForDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await refuseIfUsed(req, `${collection.slug}:${id}`)
}
