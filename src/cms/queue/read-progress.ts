/** What was decided and published in a period: week by week, weeks without anything too, and altogether. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { organisation } from '@/domain/organisation'
import type { Overview, Week } from '@/domain/review/overview'
import { stored } from '../db/tables'
import { query, type Row } from '../db/transaction'
import { type OverviewFilter, within } from './overview-filter'

type Progress = Pick<Overview, 'decisions' | 'medianHours' | 'published' | 'forced' | 'weeks'>

const { timeZone } = organisation

/** Weeks begin on Monday, on the organisation's calendar. */
const monday = (column: string) =>
  sql.raw(`to_char(date_trunc('week', ${column} at time zone '${timeZone}'), 'YYYY-MM-DD')`)

export async function readProgress(req: PayloadRequest, filter: OverviewFilter): Promise<Progress> {
  const since = sql`now() - make_interval(days => ${filter.days})`
  // The row without a week is the whole period. A decision's time runs from the latest hand-in before it.
  const rows = await query(
    req,
    sql`
      with weeks as (
        select to_char(w, 'YYYY-MM-DD') as starts from generate_series(
          date_trunc('week', (${since}) at time zone ${timeZone}),
          date_trunc('week', now() at time zone ${timeZone}), interval '1 week') w
        union all select null
      ), decisions as (
        select ${monday('e.at')} as starts, extract(epoch from e.at - s.at) / 3600 as hours
        from ${stored.workflow_events} e
        join ${stored.workflow_items} i using (subject_collection, subject_id)
        cross join lateral (
          select at from ${stored.workflow_events}
          where subject_collection = e.subject_collection and subject_id = e.subject_id
            and name = 'submit' and not is_refused and at <= e.at
          order by at desc limit 1
        ) s
        where e.name in ('approve', 'requestChanges') and not e.is_refused and e.at > ${since}
          and ${within(filter)}
      ), decided as (
        select starts, count(*)::int as n, percentile_cont(0.5) within group (order by hours) as median
        from decisions group by grouping sets ((starts), ())
      ), publications as (
        select ${monday('e.at')} as starts, e.name
        from ${stored.workflow_events} e
        join ${stored.workflow_items} i using (subject_collection, subject_id)
        where e.name in ('publish', 'goLive', 'forcePublish') and not e.is_refused and e.at > ${since}
          and ${within(filter)}
      ), published as (
        select starts, count(*)::int as n, count(*) filter (where name = 'forcePublish')::int as forced
        from publications group by grouping sets ((starts), ())
      )
      select w.starts, coalesce(p.n, 0) as published, coalesce(p.forced, 0) as forced,
        coalesce(d.n, 0) as decisions, d.median
      from weeks w
      left join decided d on d.starts is not distinct from w.starts
      left join published p on p.starts is not distinct from w.starts
      order by w.starts nulls last`,
  )
  const { starts: _, ...whole } = weekFrom(rows.at(-1) ?? {})
  return { ...whole, weeks: rows.slice(0, -1).map(weekFrom) }
}

function weekFrom(row: Row): Week {
  return {
    starts: String(row.starts ?? ''),
    published: Number(row.published ?? 0),
    forced: Number(row.forced ?? 0),
    decisions: Number(row.decisions ?? 0),
    medianHours: row.median === null || row.median === undefined ? null : Number(row.median),
  }
}
