/** Gathers the dashboard. Staff only: it counts what others may not even know of. */
import { sql } from '@payloadcms/db-postgres'
import { Forbidden, type PayloadRequest } from 'payload'
import type { Overview } from '@/domain/review/overview'
import { isStaff, type Person } from '@/domain/roles'
import type { Refusal } from '@/domain/workflow/refusals'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import { municipalitiesIn } from './municipalities-in'
import { type OverviewFilter, within } from './overview-filter'
import { readOverdue, readStale, readStopped, readUpcoming } from './overview-lists'
import { readProgress } from './read-progress'

export async function readOverview(
  req: PayloadRequest,
  person: Person,
  filter: OverviewFilter,
): Promise<Overview> {
  if (!isStaff(person)) throw new Forbidden(req.t)
  const [working, live, progress, overdue, upcoming, stopped, stale, refused, municipalities] =
    await Promise.all([
      countBy(req, 'working', filter),
      countBy(req, 'live', filter),
      readProgress(req, filter),
      readOverdue(req, person, filter),
      readUpcoming(req, person, filter),
      readStopped(req, person, filter),
      readStale(req, person, filter),
      readRefused(req, filter),
      municipalitiesIn(req, sql`true`),
    ])
  return {
    days: filter.days,
    working,
    live,
    ...progress,
    overdue,
    upcoming,
    stopped,
    stale,
    refused,
    municipalities,
  }
}

async function countBy(req: PayloadRequest, axis: 'working' | 'live', filter: OverviewFilter) {
  const column = sql.raw(`i.${axis}`)
  const rows = await query(
    req,
    sql`select ${column} as state, count(*)::int as n from ${stored.workflow_items} i
        where ${within(filter)} group by ${column}`,
  )
  return Object.fromEntries(rows.map((row) => [String(row.state), Number(row.n)]))
}

async function readRefused(req: PayloadRequest, filter: OverviewFilter): Promise<Overview['refused']> {
  const { kind, municipality, days } = filter
  // Only as much is looked up as the filter asks for: the index answers the rest by itself.
  const conditions = [sql`e.is_refused and e.at > now() - make_interval(days => ${days})`]
  if (kind) conditions.push(sql`e.subject_collection = ${kind}`)
  if (municipality) {
    conditions.push(sql`exists (select 1 from ${stored.workflow_items} i where i.municipality = ${municipality}
      and i.subject_collection = e.subject_collection and i.subject_id = e.subject_id)`)
  }
  const rows = await query<RowOf<typeof stored.workflow_events, 'because'> & { n: number }>(
    req,
    sql`select e.because, count(*)::int as n from ${stored.workflow_events} e where ${sql.join(conditions, sql` and `)}
        group by e.because order by n desc, e.because`,
  )
  return rows.map((row) => ({ because: row.because as Refusal, count: row.n }))
}
