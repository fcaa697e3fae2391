/** What waits for somebody of the staff: longest waiting first. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { defaultLocale, type Locale } from '@/domain/locales'
import { type QueueFilter, type QueueStage, queuePageSize, queueStages } from '@/domain/review/filters'
import type { Queue } from '@/domain/review/queue-item'
import { isStaff, type Person } from '@/domain/roles'
import { liveState, waitingStates, workingState } from '@/domain/workflow/states'
import { now } from '../clock'
import { stored } from '../db/tables'
import { query } from '../db/transaction'
import { readMachines } from '../document/contributors'
import { languagesReadBy } from '../people/reviewers'
import { municipalitiesIn } from './municipalities-in'
import { chosenItems, queueItem } from './queue-item'

/** Which rows belong to a stage. */
const stageOf = (stage: QueueStage, { id }: Person) =>
  ({
    waiting: sql`i.working in ${waitingStates}`,
    mine: sql`i.working = ${workingState.in_review} and i.claimant = ${id}`,
    approved: sql`i.working = ${workingState.approved}`,
    scheduled: sql`i.working = ${workingState.scheduled}`,
    stopped: sql`i.working = ${workingState.failed_to_publish}`,
    secondLook: sql`i.live = ${liveState.live_unreviewed}`,
    notices: sql`i.live = ${liveState.withdrawn} and i.proposed_notice is not null`,
  })[stage]

/**
 * What changes in all languages is for those who read the original. Whoever has not said what she reads sees everything.
 */
function readableTo(reads: readonly Locale[]) {
  const isInSome = sql`i.live = ${liveState.live} and jsonb_array_length(i.changed_in) > 0`
  return sql`case when ${isInSome} then i.changed_in <@ ${JSON.stringify(reads)}::jsonb
    else ${reads.includes(defaultLocale)} end`
}

const empty: Queue = { items: [], total: 0, stages: {}, municipalities: [], reads: [] }

/** Staff see the whole queue; nobody else sees any of it. */
export async function readQueue(req: PayloadRequest, person: Person, filter: QueueFilter): Promise<Queue> {
  if (!isStaff(person)) return empty
  const { stage, kind, municipality, isOverdue, isReadable, page } = filter
  const reads = languagesReadBy(req)
  const conditions = [stageOf(stage, person)]
  if (kind) conditions.push(sql`i.subject_collection = ${kind}`)
  if (municipality) conditions.push(sql`i.municipality = ${municipality}`)
  if (isOverdue) {
    const moment = now().toISOString()
    conditions.push(sql`case when i.live = ${liveState.live_unreviewed} and i.working = ${workingState.none}
      then i.second_look_due_at else i.due_at end < ${moment}::timestamptz`)
  }
  if (isReadable && reads.length > 0) conditions.push(readableTo(reads))
  const [rows, stages, municipalities] = await Promise.all([
    query(
      req,
      chosenItems({
        which: sql.join(conditions, sql` and `),
        order: sql`coalesce(i.scheduled_for, i.submitted_at, i.second_look_due_at, i.updated_at)`,
        limit: queuePageSize,
        offset: (page - 1) * queuePageSize,
      }),
    ),
    countStages(req, person),
    municipalitiesIn(req, sql`(working <> ${workingState.none} or live = ${liveState.live_unreviewed})`),
  ])
  const items = rows.map((row) => queueItem(row, person))
  const machines = await readMachines(req, items)
  return {
    items: items.map((item) => ({ ...item, machines: machines.get(`${item.kind}:${item.id}`) ?? [] })),
    total: Number(rows[0]?.total ?? 0),
    stages,
    municipalities,
    reads,
  }
}

async function countStages(req: PayloadRequest, person: Person): Promise<Queue['stages']> {
  const counts = queueStages.map(
    (stage) => sql`count(*) filter (where ${stageOf(stage, person)})::int as ${sql.identifier(stage)}`,
  )
  const rows = await query(req, sql`select ${sql.join(counts, sql`, `)} from ${stored.workflow_items} i`)
  return (rows[0] ?? {}) as Queue['stages']
}
