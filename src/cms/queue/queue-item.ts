/** Rows of the workflow's memory, as the queue and the author's list show them. */
import { sql } from '@payloadcms/db-postgres'
import type { ReviewedKind } from '@/domain/kinds'
import type { Locale } from '@/domain/locales'
import type { QueueItem } from '@/domain/review/queue-item'
import type { Person } from '@/domain/roles'
import {
  type LiveState,
  liveState,
  type WorkingState,
  waitingStates,
  workingState,
} from '@/domain/workflow/states'
import { now } from '../clock'
import { stored } from '../db/tables'
import type { Row } from '../db/transaction'
import { notedChange } from '../document/changed-since-live'

/** The columns that `queueItem` reads, from `workflow_items i` with its neighbours. */
const columns = sql`
  i.subject_collection, i.subject_id, i.title, i.working, i.live, i.submitted_at, i.claimant, i.scheduled_for,
  i.failure, i.author, i.updated_at, i.slug, i.changed_in,
  case when i.working in ${waitingStates} then i.due_at
       when i.live = ${liveState.live_unreviewed} then i.second_look_due_at end as due,
  m.name as municipality_name,
  a.name as author_name, c.name as claimant_name,
  (select count(*)::int from ${stored.review_comments} r
   where r.subject_collection = i.subject_collection and r.subject_id = i.subject_id
     and r.parent is null and r.resolved_at is null) as open_comments`

/** The same neighbours, each found by its key. */
const neighbours = sql`
  left join ${stored.municipalities} m on m.id::text = i.municipality
  left join ${stored.users} a on a.id::text = i.author
  left join ${stored.users} c on c.id::text = i.claimant`

type Sql = ReturnType<typeof sql>

export type Choice = {
  readonly which: Sql
  readonly order: Sql
  readonly limit: number
  readonly offset?: number
  /** More columns, and where they come from. */
  readonly more?: { readonly columns: Sql; readonly from: Sql }
}

/** Rows of `workflow_items i`: chosen, counted and ordered first, so that only what is shown is looked up further. */
export function chosenItems({ which, order, limit, offset = 0, more }: Choice): Sql {
  return sql`
    with chosen as (
      select i.*, count(*) over ()::int as total from ${stored.workflow_items} i
      where ${which} order by ${order}, i.id limit ${limit} offset ${offset}
    )
    select ${columns}, i.total ${more ? sql`, ${more.columns}` : sql``}
    from chosen i ${neighbours} ${more?.from ?? sql``}
    order by ${order}, i.id`
}

const momentOf = (value: unknown) => (value ? new Date(value as string | Date).toISOString() : null)
const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

function changedOf({ working, live, changed_in }: Row): QueueItem['changed'] {
  if (working === workingState.none) return null
  return notedChange({ live: live as LiveState, changedIn: changed_in as readonly Locale[] | null })
}

export function queueItem(row: Row, person: Person): QueueItem {
  const dueAt = momentOf(row.due)
  return {
    kind: row.subject_collection as ReviewedKind,
    id: String(row.subject_id),
    title: textOf(row.title),
    municipality: textOf(row.municipality_name),
    working: row.working as WorkingState,
    live: row.live as LiveState,
    author: textOf(row.author_name),
    claimant: textOf(row.claimant_name),
    isClaimedByMe: row.claimant === person.id,
    submittedAt: momentOf(row.submitted_at),
    dueAt,
    isOverdue: dueAt !== null && new Date(dueAt) < now(),
    scheduledFor: momentOf(row.scheduled_for),
    failure: textOf(row.failure),
    openComments: Number(row.open_comments ?? 0),
    changed: changedOf(row),
  }
}
