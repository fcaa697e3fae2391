/** Both axes of many documents at once: what the cells of a list show. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isReviewedKind, leaderKinds } from '@/domain/kinds'
import { isStaff } from '@/domain/roles'
import type { LiveState, WorkingState } from '@/domain/workflow/states'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import { personOf } from '../people/actor'

export type States = Record<string, { working: WorkingState; live: LiveState }>

const most = 200

/**
 * @param refs `stories:<id>` and the like
 * @returns only what the person may see: for a leader, the stories of her own municipality
 */
export async function readStates(req: PayloadRequest, refs: readonly string[]): Promise<States> {
  const person = personOf(req)
  if (!person) return {}
  const wanted = refs
    .slice(0, most)
    .map((ref) => ref.split(':'))
    .filter(([kind]) => kind && isReviewedKind(kind))
  if (wanted.length === 0) return {}
  const pairs = sql.join(
    wanted.map(([kind, id]) => sql`(${kind}, ${id})`),
    sql`, `,
  )
  const seen = isStaff(person)
    ? sql`true`
    : sql`municipality = ${person.municipality} and subject_collection in ${[...leaderKinds]}`
  const rows = await query<
    RowOf<typeof stored.workflow_items, 'subject_collection' | 'subject_id' | 'working' | 'live'>
  >(
    req,
    sql`select subject_collection, subject_id, working, live from ${stored.workflow_items}
        where (subject_collection, subject_id) in (${pairs}) and ${seen}`,
  )
  return Object.fromEntries(
    rows.map((row) => [
      `${row.subject_collection}:${row.subject_id}`,
      { working: row.working as WorkingState, live: row.live as LiveState },
    ]),
  )
}
