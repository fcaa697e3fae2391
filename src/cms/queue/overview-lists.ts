/** The dashboard's lists: what somebody should do something about. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Listed, Overview } from '@/domain/review/overview'
import type { Person } from '@/domain/roles'
import { liveState, publicLiveStates, waitingStates, workingState } from '@/domain/workflow/states'
import { now } from '../clock'
import { query, type Row } from '../db/transaction'
import { type OverviewFilter, within } from './overview-filter'
import { chosenItems, queueItem } from './queue-item'

type Sql = ReturnType<typeof sql>
type Reader = (req: PayloadRequest, person: Person, filter: OverviewFilter, most?: number) => Promise<Listed>

const shown = 10

function rowsOf(req: PayloadRequest, filter: OverviewFilter, which: Sql, order: Sql, limit: number) {
  const columns = sql`i.last_reviewed_at, i.published_at`
  return query(
    req,
    chosenItems({ which: sql`${which} and ${within(filter)}`, order, limit, more: { columns, from: sql`` } }),
  )
}

const listed = (rows: readonly Row[], person: Person): Listed => ({
  total: Number(rows[0]?.total ?? 0),
  items: rows.map((row) => queueItem(row, person)),
})

const list =
  (which: () => Sql, order: Sql): Reader =>
  async (req, person, filter, most = shown) =>
    listed(await rowsOf(req, filter, which(), order, most), person)

const moment = () => sql`${now().toISOString()}::timestamptz`

/** Reviews and second looks whose day has passed. */
export const readOverdue = list(
  () => sql`((i.working in ${waitingStates} and i.due_at < ${moment()})
          or (i.live = ${liveState.live_unreviewed} and i.second_look_due_at < ${moment()}))`,
  sql`coalesce(i.due_at, i.second_look_due_at)`,
)

export const readUpcoming = list(() => sql`i.working = ${workingState.scheduled}`, sql`i.scheduled_for`)

export const readStopped = list(
  () => sql`i.working = ${workingState.failed_to_publish}`,
  sql`i.updated_at desc`,
)

/** Live pages that nobody has confirmed for as long as they were promised to hold. */
export async function readStale(
  req: PayloadRequest,
  person: Person,
  filter: OverviewFilter,
  most = shown,
): Promise<Overview['stale']> {
  const which = sql`i.live in ${publicLiveStates} and i.next_review_at < ${moment()}`
  const rows = await rowsOf(req, filter, which, sql`i.next_review_at`, most)
  const items = rows.map((row) => {
    const last = (row.last_reviewed_at ?? row.published_at) as string | Date | null
    return { ...queueItem(row, person), lastReviewedAt: last ? new Date(last).toISOString() : null }
  })
  return { total: Number(rows[0]?.total ?? 0), items }
}
