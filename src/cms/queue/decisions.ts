/** The decisions of a period: what the time from hand-in to answer is measured on. */
import { sql } from '@payloadcms/db-postgres'
import { type OverviewFilter, within } from './overview-filter'

/** Every approval and every sending back in the period, with the hours it took. */
export function decisions(filter: OverviewFilter) {
  return sql`
    select e.at, extract(epoch from e.at - s.at) / 3600 as hours
    from workflow_events e
    join workflow_items i using (subject_collection, subject_id)
    cross join lateral (
      select at from workflow_events
      where subject_collection = e.subject_collection and subject_id = e.subject_id
        and name = 'submit' and not is_refused and at <= e.at
      order by at desc limit 1
    ) s
    where e.name in ('approve', 'requestChanges') and not e.is_refused
      and e.at > now() - make_interval(days => ${filter.days}) and ${within(filter)}`
}
