/** An approval: who approved exactly what, with the content itself, so that it can be shown ten years later. */

import { sql } from '@payloadcms/db-postgres'
import { type Reviewed, reviewedBy } from '@/domain/review/who-reads'
import { canonicalContent } from '@/domain/workflow/canonical'
import { stored } from '../db/tables'
import { query } from '../db/transaction'
import { readReferenced } from '../document/referenced'
import type { Act } from './act'

/** What an approval was asked for; null of every other act. */
export function reviewedIn({ actor, loaded, request }: Act): Reviewed | null {
  const { changed, reviewers } = loaded
  if (request.name === 'approveRetrospectively') return { languages: 'all', unread: [] }
  return request.name === 'approve' ? reviewedBy(actor?.id ?? null, changed, reviewers) : null
}

/**
 * Appends the approval of the version at hand: its hash over all languages, the gates as they stood, the snapshot, and
 * the digest of every picture and file that it shows.
 */
export async function recordApproval(act: Act): Promise<void> {
  const { req, actor, loaded, gates, request } = act
  const { reference, latest, item, publicRow } = loaded
  const isRetrospective = request.name === 'approveRetrospectively'
  const content = isRetrospective ? publicRow : latest?.content
  const referenced = await readReferenced(req, reference.kind, content ?? {})
  await query(
    req,
    sql`insert into ${stored.approvals}
          (subject_collection, subject_id, version, hash, approver, at, gates, snapshot, referenced,
           is_retrospective, reviewed)
        values (${reference.kind}, ${reference.id}, ${(isRetrospective ? item.liveVersion : latest?.id) ?? null},
          ${(isRetrospective ? item.liveHash : latest?.hash) ?? null}, ${actor?.type === 'person' ? actor.id : null},
          clock_timestamp(), ${JSON.stringify(gates.findings)}::jsonb, ${canonicalContent(content)}::jsonb,
          ${JSON.stringify(referenced)}::jsonb, ${isRetrospective}, ${JSON.stringify(reviewedIn(act))}::jsonb)`,
  )
}
