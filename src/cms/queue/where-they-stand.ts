/**
 * `GET /api/v1/workflow`: where each document stands, for keys that read drafts, of their kinds, and for people, of what
 * they see. To a key there is nothing of what was withdrawn or taken down, here as everywhere.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { leaderKinds, type ReviewedKind, reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { hasRole, isStaff } from '@/domain/roles'
import {
  goneStates,
  type LiveState,
  liveState,
  turnOf,
  type WorkingState,
  workingState,
} from '@/domain/workflow/states'
import type { WhereItStands, WhereTheyStand } from '@/domain/workflow/where-it-stands'
import { app, type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import { refusedByCode } from '../http/refused-by-code'
import type { Sql } from '../payload/executor'
import { personOf } from '../people/actor'
import { hasBrokenKey, type Machine, machineOf } from '../people/machine'

const asked = z.object({
  kind: z.enum([...reviewedKinds, ...reviewedGlobals]).optional(),
  limit: z.coerce.number().int().min(1).max(100),
  after: z.uuid().optional(),
})

export const workflowEndpoint: Endpoint = {
  path: '/v1/workflow',
  method: 'get',
  handler: async (req) => {
    if (hasBrokenKey(req)) return refusedByCode('key-not-valid')
    const given = asked.safeParse(Object.fromEntries(req.searchParams))
    if (!given.success) return refusedByCode('invalid-parameter')
    const machine = machineOf(req)
    if (!machine && !req.user) return refusedByCode('key-needed')
    // Who is signed in beside a key is not asked.
    const which = machine ? ofMachine(machine, given.data.kind) : ofPerson(req)
    if (!which) return refusedByCode('not-allowed')
    const answer: WhereTheyStand = await read(req, which, given.data)
    return Response.json(answer, { headers: { 'Cache-Control': 'private, no-store' } })
  },
}

function ofMachine(machine: Machine, kind: ReviewedKind | undefined): Sql | null {
  const kinds = [...machine.kinds].filter((one) => machine.may('readDrafts', one as ReviewedKind))
  if (kinds.length === 0 || (kind && !kinds.includes(kind))) return null
  return sql`i.subject_collection in ${kinds} and i.live not in ${goneStates}`
}

function ofPerson(req: PayloadRequest): Sql | null {
  const person = personOf(req)
  if (isStaff(person)) return sql`true`
  if (!hasRole(person, 'leader')) return null
  return sql`i.subject_collection in ${[...leaderKinds]} and i.municipality = ${person?.municipality ?? null}`
}

type Row = RowOf<
  typeof stored.workflow_items,
  | ('id' | 'subject_collection' | 'subject_id' | 'working' | 'live' | 'due_at' | 'second_look_due_at')
  | ('scheduled_for' | 'latest_version' | 'approved_version' | 'live_version' | 'languages' | 'updated_at')
> & { readonly since: string | Date | null; readonly release: string | null }

/** By the keys of their rows: what changes meanwhile stands where it stood. */
async function read(
  req: PayloadRequest,
  which: Sql,
  { kind, limit, after }: z.infer<typeof asked>,
): Promise<WhereTheyStand> {
  const rows = await query<Row>(
    { payload: req.payload },
    sql`select i.id, i.subject_collection, i.subject_id, i.working, i.live, i.due_at, i.second_look_due_at,
          i.scheduled_for, i.latest_version, i.approved_version, i.live_version, i.languages, i.updated_at,
          (select max(e.at) from ${stored.workflow_events} e
           where e.subject_collection = i.subject_collection and e.subject_id = i.subject_id and not e.is_refused
             and (e.to_working is distinct from e.from_working or e.to_live is distinct from e.from_live)
             and e.to_working is not null) as since,
          (select p.release from ${app.release_places} p
           where p.kind = i.subject_collection and p.id = i.subject_id and p.is_open and p.voided_at is null) as release
        from ${stored.workflow_items} i
        where ${which} ${kind ? sql`and i.subject_collection = ${kind}` : sql``}
          ${after ? sql`and i.id > ${after}` : sql``}
        order by i.id limit ${limit + 1}`,
  )
  const shown = rows.slice(0, limit)
  return { data: shown.map(toldOf), next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null }
}

function toldOf(row: Row): WhereItStands {
  const [working, live] = [row.working as WorkingState, row.live as LiveState]
  const due =
    live === liveState.live_unreviewed && working === workingState.none ? row.second_look_due_at : row.due_at
  return {
    kind: row.subject_collection as ReviewedKind,
    id: row.subject_id,
    working,
    live,
    turn: turnOf(working, live),
    since: instant(row.since ?? row.updated_at),
    dueAt: due && instant(due),
    scheduledFor: row.scheduled_for && instant(row.scheduled_for),
    release: row.release,
    versions: { latest: row.latest_version, approved: row.approved_version, live: row.live_version },
    languages: (row.languages ?? {}) as WhereItStands['languages'],
  }
}

const instant = (moment: string | Date): string => new Date(moment).toISOString()
