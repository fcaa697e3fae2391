/**
 * What reviewers look at and readers see must not change under their eyes: a picture or file that a submitted,
 * approved or live document uses can be neither changed nor deleted.
 */
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

export const frozenForChange: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') await refuseIfUsed(req, `${collection.slug}:${originalDoc.id}`)
  return data
}

export const frozenForDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await refuseIfUsed(req, `${collection.slug}:${id}`)
}
