/** The log of releases: one row for each act, and for each place that was lost, in its transaction. */
import { sql } from '@payloadcms/db-postgres'
import type { ReleaseAct } from '@/domain/releases/acts'
import type { ReleaseLinkAct } from '@/domain/releases/links'
import type { Refusal } from '@/domain/workflow/refusals'
import type { Actor } from '@/domain/workflow/subject'
import type { TransitionName } from '@/domain/workflow/transitions'
import { app, type RowOf } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import type { Reference } from './reference'

/** `void` is a place that somebody lost, by which act of the document's stands in `because`. */
export type ReleaseEventName = ReleaseAct | ReleaseLinkAct | 'create' | 'void'

export type NewReleaseEvent = {
  readonly name: ReleaseEventName
  readonly actor: Actor
  /** Which document it is about, and what was pinned of it. */
  readonly place?: Reference & { readonly version: string; readonly hash: string }
  /** Why an act was refused or a place lost. */
  readonly because?: Refusal | TransitionName | undefined
  readonly note?: string | null | undefined
}

/** Appends one event; the database refuses to change or remove it afterwards. @returns its id */
export async function recordReleaseEvent(
  queryable: Queryable,
  release: string,
  event: NewReleaseEvent,
): Promise<string> {
  const [id = ''] = await recordReleaseEvents(queryable, release, [event])
  return id
}

/** The same of several, in their order. */
export async function recordReleaseEvents(
  queryable: Queryable,
  release: string,
  events: readonly NewReleaseEvent[],
): Promise<string[]> {
  if (events.length === 0) return []
  const written = events.map(({ name, actor, place, because, note }) => ({
    name,
    actor: actor?.type === 'person' ? actor.id : null,
    is_robot: actor?.type === 'robot',
    ...(place && { kind: place.kind, document: place.id, version: place.version, hash: place.hash }),
    because,
    note,
  }))
  const columns = sql`name, actor, is_robot, kind, document, version, hash, because, note`
  const rows = await query<RowOf<typeof app.release_events, 'id'>>(
    queryable,
    sql`insert into ${app.release_events} (release, ${columns}) select ${release}, ${columns}
        from jsonb_populate_recordset(null::${app.release_events}, ${JSON.stringify(written)}::jsonb)
        returning id`,
  )
  return rows.map(({ id }) => String(id))
}
