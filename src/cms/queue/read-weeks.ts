/** The period week by week, for the charts: also the weeks in which nothing happened. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Week } from '@/domain/review/overview'
import { query } from '../review/transaction'
import { decisions } from './decisions'
import { type OverviewFilter, within } from './overview-filter'

const monday = (column: string) =>
  sql.raw(`to_char(date_trunc('week', ${column} at time zone 'Europe/Stockholm'), 'YYYY-MM-DD')`)

export async function readWeeks(req: PayloadRequest, filter: OverviewFilter): Promise<Week[]> {
  const rows = await query(
    req,
    sql`with weeks as (
          select to_char(w, 'YYYY-MM-DD') as starts from generate_series(
            date_trunc('week', (now() - make_interval(days => ${filter.days})) at time zone 'Europe/Stockholm'),
            date_trunc('week', now() at time zone 'Europe/Stockholm'), interval '1 week') w
        ), decided as (
          select ${monday('d.at')} as starts, count(*)::int as n,
            percentile_cont(0.5) within group (order by d.hours) as median
          from (${decisions(filter)}) d group by 1
        ), published as (
          select ${monday('e.at')} as starts, count(*)::int as n,
            count(*) filter (where e.name = 'forcePublish')::int as forced
          from workflow_events e join workflow_items i using (subject_collection, subject_id)
          where e.name in ('publish', 'goLive', 'forcePublish') and not e.is_refused
            and e.at > now() - make_interval(days => ${filter.days}) and ${within(filter)}
          group by 1
        )
        select w.starts, coalesce(p.n, 0) as published, coalesce(p.forced, 0) as forced,
          coalesce(d.n, 0) as decisions, d.median
        from weeks w left join decided d using (starts) left join published p using (starts)
        order by w.starts`,
  )
  return rows.map((row) => ({
    starts: String(row.starts),
    published: Number(row.published),
    forced: Number(row.forced),
    decisions: Number(row.decisions),
    medianHours: row.median === null ? null : Number(row.median),
  }))
}
