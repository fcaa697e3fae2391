/** Who had a hand in a document, the one truth of it: the judge, the queue, the review page and the mails ask here. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import {
  contributorsOf,
  type Happened,
  machinesIn,
  type WritingMachine,
} from '@/domain/workflow/contributors'
import type { EventName } from '@/domain/workflow/events'
import { app, type RowOf, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { readNames } from '../people/names'
import type { Item } from './item'
import { pairs, type Reference } from './reference'

type Shows = Pick<Item, 'workingRefs' | 'liveRefs' | 'forcedBy'>

/** @returns ids of everybody who may not approve it: its writers, and the makers of what it shows */
export async function readContributors(
  queryable: Queryable,
  reference: Reference,
  item: Shows,
): Promise<string[]> {
  const writers = await readWriters(queryable, reference)
  const [makers = []] = await readMakersOf(queryable, [item])
  return [...new Set([...writers, ...makers])].sort()
}

/** @returns ids of those who wrote in what stands there unapproved: whose text it is, and who is told what comes of it */
export async function readWriters(queryable: Queryable, reference: Reference): Promise<string[]> {
  const [writers = []] = await readWritersOf(queryable, [reference])
  return writers
}

/** Those of several documents, in their order. */
export async function readWritersOf(
  queryable: Queryable,
  references: readonly Reference[],
): Promise<string[][]> {
  return (await readHistories(queryable, references)).map(contributorsOf)
}

/** What the approved live text shows was approved with it, and is frozen since. */
function unapproved({ workingRefs, liveRefs, forcedBy }: Shows): string[] {
  if (forcedBy !== null) return [...workingRefs, ...liveRefs]
  return workingRefs.filter((reference) => !liveRefs.includes(reference))
}

/**
 * The machines that wrote in what stands there unapproved, of several documents at once, with the names of whoever
 * answers for them.
 *
 * @returns by `kind:id`; nothing of documents that only people wrote
 */
export async function readMachines(
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<Map<string, WritingMachine[]>> {
  if (references.length === 0) return new Map()
  const these = sql.join(
    references.map(({ kind, id }) => sql`(${kind}, ${id})`),
    sql`, `,
  )
  const written = await query<{ kind: ReviewedKind; id: string }>(
    req,
    sql`select distinct subject_collection as kind, subject_id as id from ${stored.workflow_events}
        where (subject_collection, subject_id) in (${these}) and machine is not null`,
  )
  const machines = (await readHistories(req, written)).map(machinesIn)
  const names = await readNames(
    req,
    machines.flat().map(({ answerer }) => answerer),
  )
  const named = (machine: WritingMachine) => ({
    ...machine,
    answerer: names.get(machine.answerer ?? '') ?? null,
  })
  return new Map(written.map(({ kind, id }, at) => [`${kind}:${id}`, (machines[at] ?? []).map(named)]))
}

async function readHistories(queryable: Queryable, references: readonly Reference[]): Promise<Happened[][]> {
  const rows = await query<
    RowOf<
      typeof stored.workflow_events,
      | ('subject_collection' | 'subject_id')
      | ('name' | 'actor' | 'version' | 'hash' | 'restored_from' | 'answering' | 'machine' | 'origin')
      | ('from_working' | 'to_working')
    >
  >(
    queryable,
    sql`select subject_collection, subject_id, name, actor, version, hash, restored_from, answering, machine, origin, from_working, to_working
        from ${stored.workflow_events}
        where (subject_collection, subject_id) in ${pairs(references)} and not is_refused
        order by at, id`,
  )
  const byDocument = Map.groupBy(rows, (row) => `${row.subject_collection}:${row.subject_id}`)
  const happened = (row: (typeof rows)[number]): Happened => ({
    name: row.name as EventName,
    actor: row.actor,
    version: row.version,
    hash: row.hash,
    restoredFrom: row.restored_from,
    answering: row.answering as string[] | null,
    machine:
      row.machine === null
        ? null
        : { name: row.machine, isAssistant: row.origin === 'assistant', answerer: row.actor },
    isPublished:
      row.name === 'publish' ||
      row.name === 'goLive' ||
      // A mended copy came up instead of what was taken down.
      (row.name === 'reinstate' && row.from_working !== row.to_working),
  })
  return references.map(({ kind, id }) => (byDocument.get(`${kind}:${id}`) ?? []).map(happened))
}

/**
 * Who uploaded the pictures and files of several documents, or wrote their words, in the documents' order; of a blurred
 * copy also the makers of what it was made from.
 */
export async function readMakersOf(queryable: Queryable, items: readonly Shows[]): Promise<string[][]> {
  const shown = items.flatMap((item, at) => unapproved(item).map((reference) => ({ at, reference })))
  if (shown.length === 0) return items.map(() => [])
  const rows = await query<{ at: number; person: string | null }>(
    queryable,
    sql`with recursive shown (at, reference) as (
          select at, reference from jsonb_to_recordset(${JSON.stringify(shown)}::jsonb) as given(at integer, reference text)
          union
          select shown.at, 'media:' || b.original
          from ${app.blurred} b join shown on shown.reference = 'media:' || b.copy
        )
        select shown.at, w.person from ${app.file_words} w join shown on shown.reference = w.reference
        union
        select shown.at, m.uploaded_by_id::text from ${stored.media} m join shown on shown.reference = 'media:' || m.id
        union
        select shown.at, f.uploaded_by_id::text from ${stored.files} f join shown on shown.reference = 'files:' || f.id`,
  )
  const makers = Map.groupBy(rows, ({ at }) => at)
  return items.map((_, at) => (makers.get(at) ?? []).flatMap(({ person }) => person ?? []))
}
