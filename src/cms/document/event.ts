/** The event log: one row per transition, in the same transaction; refusals too, in a transaction of their own. */

import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Reviewed } from '@/domain/review/who-reads'
import type { EventName } from '@/domain/workflow/events'
import type { Refusal } from '@/domain/workflow/refusals'
import type { LiveState, WorkingState } from '@/domain/workflow/states'
import type { Actor, Reason } from '@/domain/workflow/subject'
import { type RowOf, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import type { Reference } from './reference'

export type NewEvent = {
  readonly name: EventName
  readonly actor: Actor
  readonly from: { readonly working: WorkingState; readonly live: LiveState }
  readonly to?: { readonly working: WorkingState; readonly live: LiveState }
  readonly version?: string | null
  readonly hash?: string | null
  readonly note?: string | undefined
  readonly reasons?: readonly Reason[] | undefined
  readonly because?: Refusal
  /** The older version that a save brought back. */
  readonly restoredFrom?: string | null
  /** Who stands behind the machine that wrote. */
  readonly answering?: readonly string[] | null
  /** By which way it came: `rest`, `local`, `robot`, `machine`, `assistant`, or `preview` and `slip` for somebody without an account. */
  readonly origin: string
  /** What the machine that handed it in is called. */
  readonly machine?: string | null
  /** Of an approval: which languages it was asked for. */
  readonly reviewed?: Reviewed | null
}

/** Appends one event; the database refuses to change or remove it afterwards. @returns its id */
export async function recordEvent(
  queryable: Queryable,
  reference: Reference,
  event: NewEvent,
): Promise<string> {
  const [id = ''] = await recordEvents(queryable, [{ ...event, reference }])
  return id
}

/** The same of several documents, in their order. */
export async function recordEvents(
  queryable: Queryable,
  events: readonly (NewEvent & { readonly reference: Reference })[],
): Promise<string[]> {
  const written = events.map(({ reference, actor, from, to, ...event }) => ({
    subject_collection: reference.kind,
    subject_id: reference.id,
    name: event.name,
    actor: actor?.type === 'person' ? actor.id : null,
    is_robot: actor?.type === 'robot',
    origin: event.origin,
    from_working: from.working,
    from_live: from.live,
    to_working: to?.working,
    to_live: to?.live,
    version: event.version,
    hash: event.hash,
    note: event.note,
    reasons: event.reasons,
    is_refused: event.because !== undefined,
    because: event.because,
    restored_from: event.restoredFrom,
    answering: event.answering,
    machine: event.machine,
    reviewed: event.reviewed,
  }))
  const columns = sql`subject_collection, subject_id, name, actor, is_robot, origin, from_working, from_live,
    to_working, to_live, version, hash, note, reasons, is_refused, because, restored_from, answering, machine, reviewed`
  const rows = await query<RowOf<typeof stored.workflow_events, 'id'>>(
    queryable,
    sql`insert into ${stored.workflow_events} (at, ${columns}) select clock_timestamp(), ${columns}
        from jsonb_populate_recordset(null::${stored.workflow_events}, ${JSON.stringify(written)}::jsonb)
        returning id`,
  )
  return rows.map(({ id }) => String(id))
}

/** Whether an event reached the disk: a failed COMMIT is swallowed by the adapter (payload PR 17726). */
export async function isRecorded(payload: Payload, eventId: string): Promise<boolean> {
  const rows = await query({ payload }, sql`select 1 from ${stored.workflow_events} where id = ${eventId}`)
  return rows.length === 1
}
