/** The coming weeks of one person: what goes live, what is due and what ends, of what she may see. */
import { sql } from '@payloadcms/db-postgres'
import { dayAfter } from '@/domain/days'
import { leaderKinds } from '@/domain/kinds'
import { dayOf } from '@/domain/page-views'
import { type Calendar, type CalendarEntry, calendarFrom, calendarWeeks } from '@/domain/review/calendar'
import { hasRole, isStaff, type Person } from '@/domain/roles'
import { liveState, publicLiveStates, waitingStates, workingState } from '@/domain/workflow/states'
import { now } from '../clock'
import { app, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'

type Sql = ReturnType<typeof sql>

const most = 500

/** @param from a day of the first week; this week where none makes sense */
export async function readCalendar(req: Queryable, person: Person, from: unknown): Promise<Calendar> {
  const first = calendarFrom(from, dayOf(now()))
  const entries = await happeningsOf(req, person, first, dayAfter(first, calendarWeeks * 7))
  const byDay = Map.groupBy(entries.slice(0, most), ({ at }) => dayOf(new Date(at)))
  return {
    days: [...byDay].map(([day, entries]) => ({ day, entries })),
    isMore: entries.length > most,
  }
}

/** @param until a day that is not part of it. @returns in their order, at most one more than are shown */
export async function happeningsOf(
  req: Queryable,
  person: Person,
  from: string,
  until: string,
): Promise<readonly CalendarEntry[]> {
  const parts = [ofTexts(person), ofReleases(person), ofConsents(person), ofCases(person)].filter(
    (part) => part !== null,
  )
  if (parts.length === 0) return []
  // Days of the organisation's clock, with room for what any clock makes of them.
  const rows = await query(
    req,
    sql`select h.* from (${sql.join(parts, sql` union all `)}) h
        where h.at >= ${from}::date - 1 and h.at < ${until}::date + 1 order by h.at, h.id limit ${most + 60}`,
  )
  return rows
    .map((row) => ({ ...(row as CalendarEntry), at: new Date(row.at as string | Date).toISOString() }))
    .filter(({ at }) => dayOf(new Date(at)) >= from && dayOf(new Date(at)) < until)
    .slice(0, most + 1)
}

/** Staff see all texts, a leader those of her municipality. */
function ofTexts(person: Person): Sql | null {
  const isLeader = hasRole(person, 'leader') && person.municipality !== null
  if (!isStaff(person) && !isLeader) return null
  const hers = isStaff(person)
    ? sql`true`
    : sql`i.subject_collection in ${[...leaderKinds]} and i.municipality = ${person.municipality}`
  // Scheduled with a release that it does not go live with any more.
  const isLost = sql`exists (
      select from ${app.release_places} p
      where p.kind = i.subject_collection and p.id = i.subject_id and p.is_open and p.voided_at is not null
    )`
  // What goes live with a release is told of once, as that, to whoever sees releases.
  const isAlone = isStaff(person)
    ? sql`not exists (
        select from ${app.release_places} p
        where p.kind = i.subject_collection and p.id = i.subject_id and p.is_open
      )`
    : sql`not ${isLost}`
  const texts = (what: string, at: Sql, which: Sql) => sql`
    select ${what} as what, ${at} as at, i.subject_collection as kind, i.subject_id as id, i.title as name,
      m.name as municipality
    from ${stored.workflow_items} i left join ${stored.municipalities} m on m.id::text = i.municipality
    where ${which} and ${at} is not null and ${hers}`
  return sql.join(
    [
      texts('goesLive', sql`i.scheduled_for`, sql`i.working = ${workingState.scheduled} and ${isAlone}`),
      texts('placeLost', sql`i.scheduled_for`, sql`i.working = ${workingState.scheduled} and ${isLost}`),
      texts('reviewDue', sql`i.due_at`, sql`i.working in ${waitingStates}`),
      texts('secondLookDue', sql`i.second_look_due_at`, sql`i.live = ${liveState.live_unreviewed}`),
      texts('reviewAgain', sql`i.next_review_at`, sql`i.live in ${publicLiveStates}`),
    ],
    sql` union all `,
  )
}

function ofReleases(person: Person): Sql | null {
  if (!isStaff(person)) return null
  return sql`
    select 'releaseGoesLive', r.scheduled_for, 'releases', r.id::text, r.name, null
    from ${app.releases} r where r.scheduled_for is not null`
}

/** By code. Only those that count: what waits for safeguarding has no end yet. */
function ofConsents(person: Person): Sql | null {
  const isLeader = hasRole(person, 'leader') && person.municipality !== null
  if (!hasRole(person, 'safeguarding') && !isLeader) return null
  const hers = hasRole(person, 'safeguarding') ? sql`true` : sql`c.municipality_id = ${person.municipality}`
  return sql`
    select 'consentEnds', c.valid_until, 'consents', c.id::text, c.code, m.name
    from ${stored.consents} c left join ${stored.municipalities} m on m.id = c.municipality_id
    where c.withdrawn_at is null and c.confirmed_at is not null and ${hers}`
}

/** By number: safeguarding's, and those that somebody has been asked to handle. */
function ofCases(person: Person): Sql {
  const hers = hasRole(person, 'safeguarding') ? sql`true` : sql`k.assigned_to_id = ${person.id}`
  return sql`
    select 'caseDue', k.due_at, 'cases', k.id::text, k.number, null
    from ${stored.cases} k where k.closed_at is null and k.due_at is not null and ${hers}`
}
