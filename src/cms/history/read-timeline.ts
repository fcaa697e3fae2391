/** Everything that has happened, newest first: for staff the whole site, for a leader her own stories. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { leaderKinds, type ReviewedKind, reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { organisation } from '@/domain/organisation'
import { type HistoryFilter, historyPageSize } from '@/domain/review/filters'
import type { Timeline, TimelineEntry } from '@/domain/review/timeline'
import { isStaff, type Person } from '@/domain/roles'
import type { EventName } from '@/domain/workflow/events'
import type { Refusal } from '@/domain/workflow/refusals'
import type { LiveState, WorkingState } from '@/domain/workflow/states'
import type { Reason } from '@/domain/workflow/subject'
import { type RowOf, stored } from '../db/tables'
import { query, type Row } from '../db/transaction'
import { readNames } from '../people/names'

/** @param size how many entries at once; an export asks for many */
export async function readTimeline(
  req: PayloadRequest,
  person: Person,
  filter: HistoryFilter,
  size = historyPageSize,
): Promise<Timeline> {
  const rows = await query(
    req,
    sql`select e.*, i.title, i.id is null as is_gone from ${stored.workflow_events} e
        left join ${stored.workflow_items} i on i.subject_collection = e.subject_collection and i.subject_id = e.subject_id
        where ${sql.join(conditionsOf(person, filter), sql` and `)}
        order by e.at desc, e.id limit ${size + 1} offset ${(filter.page - 1) * size}`,
  )
  const shown = rows.slice(0, size)
  const names = await readNames(
    req,
    shown.map((row) => row.actor as string | null),
  )
  return {
    entries: shown.map((row) => entryFrom(row, names)),
    hasMore: rows.length > size,
    people: isStaff(person) ? await readPeople(req) : [],
  }
}

function conditionsOf(person: Person, { kind, who, what, from, to, text }: HistoryFilter) {
  // The histories of pictures and consents are read where those are.
  const conditions = [
    visibleTo(person),
    sql`e.subject_collection in ${[...reviewedKinds, ...reviewedGlobals]}`,
  ]
  if (kind) conditions.push(sql`e.subject_collection = ${kind}`)
  if (who) conditions.push(sql`e.actor = ${who}`)
  if (what === 'refused') conditions.push(sql`e.is_refused`)
  else if (what) conditions.push(sql`e.name = ${what} and not e.is_refused`)
  // Days are the organisation's days, whatever the database thinks of time.
  if (from) conditions.push(sql`e.at >= ${from}::timestamp at time zone ${organisation.timeZone}`)
  if (to) {
    conditions.push(sql`e.at < (${to}::timestamp + interval '1 day') at time zone ${organisation.timeZone}`)
  }
  if (text) conditions.push(sql`i.title ilike ${`%${text.replaceAll(/[\\%_]/g, '\\$&')}%`}`)
  return conditions
}

/** What was never connected to a document of hers is not a leader's to see, refused attempts of others included. */
function visibleTo(person: Person) {
  if (isStaff(person)) return sql`true`
  return sql`e.subject_collection in ${[...leaderKinds]} and i.municipality = ${person.municipality}`
}

async function readPeople(req: PayloadRequest): Promise<Timeline['people']> {
  const rows = await query<RowOf<typeof stored.users, 'id' | 'name'>>(
    req,
    sql`select id, name from ${stored.users} order by name`,
  )
  return rows
}

function entryFrom(row: Row, names: Map<string, string>): TimelineEntry {
  return {
    id: String(row.id),
    at: new Date(row.at as string).toISOString(),
    kind: row.subject_collection as ReviewedKind,
    subjectId: String(row.subject_id),
    title: row.title as string | null,
    isGone: row.is_gone === true,
    name: row.name as EventName,
    who: row.is_robot ? null : (names.get(String(row.actor)) ?? null),
    machine: row.machine as string | null,
    origin: row.origin as string | null,
    toWorking: row.to_working as WorkingState | null,
    toLive: row.to_live as LiveState | null,
    version: row.version as string | null,
    note: row.note as string | null,
    reasons: (row.reasons as Reason[] | null) ?? [],
    refusedBecause: row.because as Refusal | null,
  }
}
