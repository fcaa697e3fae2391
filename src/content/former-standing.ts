/**
 * What became of a document that once stood under an address. Addresses are kept below Payload (app.addresses), so
 * this asks the database itself, for these few columns only.
 */
import type { LiveCollection } from './payload'
import { rowsFor } from './sql'

export type FormerStanding = {
  /** The address it went live under last. */
  slug: string
  live: string
  redirectTo: string | null
  /** Why it was withdrawn, in Swedish, for readers. */
  notice: string | null
}

/** Undefined for an address that readers were never given. */
export async function formerStanding(
  collection: LiveCollection,
  slug: string,
): Promise<FormerStanding | undefined> {
  const rows = await rowsFor<FormerStanding>(
    `select present.slug, item.live, item.redirect_to as "redirectTo", item.notice
     from app.addresses former
     join app.addresses present using (subject_collection, subject_id)
     join workflow_items item using (subject_collection, subject_id)
     where former.subject_collection = $1 and former.slug = $2 and present.is_present`,
    [collection, slug],
  )
  return rows[0]
}
