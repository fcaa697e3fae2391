/** The log of releases: one row for each act, and for each place that was lost, in its transaction. */
import { sql } from '@payloadcms/db-postgres'
import type { ReleaseAct } from '@/domain/releases/acts'
import type { Refusal } from '@/domain/workflow/refusals'
import type { Actor } from '@/domain/workflow/subject'
import type { TransitionName } from '@/domain/workflow/transitions'
import { app, type RowOf } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import type { Reference } from './reference'

/** `void` is a place that somebody lost, by which act of the document's stands in `because`. */
export type ReleaseEventName = ReleaseAct | 'create' | 'void'

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
  { name, actor, place, because, note }: NewReleaseEvent,
): Promise<string> {
  const [row] = await query<RowOf<typeof app.release_events, 'id'>>(
    queryable,
    sql`insert into ${app.release_events}
          (release, name, actor, is_robot, kind, document, version, hash, because, note)
        values (${release}, ${name}, ${actor?.type === 'person' ? actor.id : null}, ${actor?.type === 'robot'},
          ${place?.kind ?? null}, ${place?.id ?? null}, ${place?.version ?? null}, ${place?.hash ?? null},
          ${because ?? null}, ${note ?? null})
        returning id`,
  )
  return String(row?.id)
}
