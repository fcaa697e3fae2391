/**
 * What became of a document that once stood under an address. Addresses are kept below Payload (app.addresses), so
 * this asks the database itself, for these few columns only.
 */
import type { ReviewedKind } from '@/domain/kinds'
import { publicLiveStates } from '@/domain/workflow/states'
import type { WithdrawalReason } from '@/domain/workflow/withdrawal'
import type { LiveCollection } from './payload'
import { rowsFor } from './sql'

export type FormerAddress = {
  /** The address it went live under last. */
  slug: string
  live: string
  withdrawnBecause: WithdrawalReason | null
  /** What two people want readers to know of it, in Swedish. */
  notice: string | null
  /** Where readers are sent instead, as long as that is live. */
  redirectTo: { kind: ReviewedKind; slug: string } | null
}

/** Undefined for an address that readers were never given. */
export async function formerAddress(
  collection: LiveCollection,
  slug: string,
): Promise<FormerAddress | undefined> {
  const rows = await rowsFor<FormerAddress>(
    `select present.slug, item.live, item.withdrawn_because as "withdrawnBecause", item.notice,
       case when target.live = any($3) and place.slug is not null
         then jsonb_build_object('kind', place.subject_collection, 'slug', place.slug) end as "redirectTo"
     from app.addresses former
     join app.addresses present using (subject_collection, subject_id)
     join workflow_items item using (subject_collection, subject_id)
     left join workflow_items target on target.subject_collection = item.redirect_to ->> 'kind'
       and target.subject_id = item.redirect_to ->> 'id'
     left join app.addresses place on place.subject_collection = target.subject_collection
       and place.subject_id = target.subject_id and place.is_present
     where former.subject_collection = $1 and former.slug = $2 and present.is_present`,
    [collection, slug, publicLiveStates],
  )
  return rows[0]
}
