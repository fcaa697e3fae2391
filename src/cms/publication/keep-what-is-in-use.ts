/**
 * What readers see of a picture or file, or what a reviewer has before her eyes, does not change beneath them: an alt
 * text or a file is exchanged by uploading a new one and reviewing the document that shows it.
 */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { canonicalContent } from '@/domain/workflow/canonical'
import { frozenWorkingStates, publicLiveStates } from '@/domain/workflow/states'
import { languageOf } from '../review/language'
import { Refused } from '../review/refused'
import { query } from '../review/transaction'

/** The fields that readers get to see or hear. */
const publicFields = ['filename', 'alt', 'caption', 'credit', 'depicts', 'focalX', 'focalY'] as const

export const keepChangesOut: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  if (operation !== 'update') return data
  const isChanged = publicFields.some(
    (field) => field in data && canonicalContent(data[field]) !== canonicalContent(originalDoc?.[field]),
  )
  if (isChanged) await refuseInUse(req, `${collection.slug}:${originalDoc.id}`)
  return data
}

export const keepDeletionOut: CollectionBeforeDeleteHook = async ({ id, collection, req }) =>
  refuseInUse(req, `${collection.slug}:${id}`)

async function refuseInUse(req: PayloadRequest, reference: string): Promise<void> {
  const uses = JSON.stringify([reference])
  const rows = await query(
    req,
    sql`select 1 from workflow_items where (live in ${publicLiveStates} and live_refs @> ${uses}::jsonb)
          or (working in ${frozenWorkingStates} and working_refs @> ${uses}::jsonb) limit 1`,
  )
  if (rows.length > 0) throw new Refused('isInUse', languageOf(req))
}
