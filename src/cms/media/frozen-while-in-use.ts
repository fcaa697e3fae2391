/**
 * What reviewers look at and what could come before readers without a new approval must not change: a picture or file
 * that a submitted, approved or scheduled document uses, or one that is or was live and may come back, says what it
 * said. What only the gate reads may change: a consent is tied, renewed or untied at any time, and the picture opens or
 * closes with it. Taking away is always possible where readers see nothing.
 */
import { isDeepStrictEqual } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { idOf } from '@/domain/id-of'
import { frozenWorkingStates, publicLiveStates } from '@/domain/workflow/states'
import { inTheirLanguage } from '@/messages/admin/say'
import { holdsKey } from '../db/key'
import { stored } from '../db/tables'
import { lockSubject, query } from '../db/transaction'
import { signWords, words } from '../document/words'

const isReviewed = (reference: string) =>
  sql`(working in ${frozenWorkingStates} and working_refs ? ${reference})`
/** A text that was live can come back as it was: withdrawn, taken down or not. */
const isOrWasLive = (reference: string) => sql`live_refs ? ${reference}`
const isPublic = (reference: string) => sql`(live in ${publicLiveStates} and live_refs ? ${reference})`

async function refuseIfUsed(req: PayloadRequest, which: ReturnType<typeof sql>): Promise<void> {
  if (holdsKey(req)) return
  const rows = await query(req, sql`select 1 from ${stored.workflow_items} where ${which} limit 1`)
  if (rows.length > 0)
    throw new APIError(inTheirLanguage('mistakes.inUse', req.i18n?.language), 409, undefined, true)
}

/**
 * Before words change: refused where they are frozen, else signed by whoever changes them, who has a hand in every text
 * that shows them from then on (I23). Under the same lock as an approval: the words it covers wait for it.
 * @param fields what must stay as it is, beside the words; the file itself never changes anyway
 */
export const frozenForChange =
  (fields: readonly string[] = []): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    if (operation !== 'update') return data
    const isChanged = (field: string) =>
      data[field] !== undefined && !isDeepStrictEqual(data[field] ?? null, originalDoc[field] ?? null)
    const isReworded = words[collection.slug as keyof typeof words].some(isChanged)
    if (!isReworded && !fields.some(isChanged)) return data
    const reference = `${collection.slug}:${originalDoc.id}`
    await lockSubject(req, reference)
    await refuseIfUsed(req, sql`${isReviewed(reference)} or ${isOrWasLive(reference)}`)
    const person = idOf(req.user)
    if (isReworded && person) await signWords(req, reference, person)
    return data
  }

export const frozenForDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const reference = `${collection.slug}:${id}`
  await refuseIfUsed(req, sql`${isReviewed(reference)} or ${isPublic(reference)}`)
}
