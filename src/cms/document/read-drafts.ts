/**
 * What a key for drafts opens: with `draft=true` the working copies of the kinds it names, and the pictures and files in
 * them. Nothing else, and never what was withdrawn or taken down, whichever copy of it.
 */

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, Where } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { goneStates, workingState } from '@/domain/workflow/states'
import { now } from '../clock'
import { app, type RowOf, stored } from '../db/tables'
import { query, whileOpen } from '../db/transaction'
import { type Machine, machineOf } from '../people/machine'

type Asked = Pick<PayloadRequest, 'context' | 'query'>

/** The machine that sent this, if it asks for drafts: what it reads without asking is what everybody reads. */
export function readerOfDrafts(req: Asked): Machine | null {
  return String(req.query?.draft) === 'true' ? machineOf(req) : null
}

/** Whether a machine may read drafts of this kind, and asks for them. */
export const machineReads = (req: Asked, kind: ReviewedKind): boolean =>
  readerOfDrafts(req)?.may('readDrafts', kind) ?? false

const isGone = sql`live in ${goneStates}`

/** All of a kind but what was withdrawn or taken down. */
export async function readableDrafts(req: PayloadRequest, kind: ReviewedKind): Promise<true | Where> {
  const gone = await query<RowOf<typeof stored.workflow_items, 'subject_id'>>(
    await whileOpen(req),
    sql`select subject_id from ${stored.workflow_items} where subject_collection = ${kind} and ${isGone}`,
  )
  return gone.length === 0 || { id: { not_in: gone.map(({ subject_id }) => subject_id) } }
}

/** Beside what is open, the pictures or files in the drafts that this machine reads; of pictures none that is closed. */
export async function draftFiles(req: PayloadRequest, shelf: 'media' | 'files'): Promise<Where[]> {
  const kinds = [...(readerOfDrafts(req)?.kinds ?? [])].filter((kind) =>
    machineReads(req, kind as ReviewedKind),
  )
  if (kinds.length === 0) return []
  const shown = await query(
    await whileOpen(req),
    sql`select distinct split_part(ref, ':', 2) as id
        from ${stored.workflow_items}, jsonb_array_elements_text(working_refs) as ref
        where working <> ${workingState.none} and not ${isGone} and ref like ${`${shelf}:%`}
          and subject_collection in (${sql.join(kinds, sql`, `)})
          and not exists (
            select from ${app.picture_closings} where reopened_at is null and ref = 'media:' || picture)`,
  )
  return [{ id: { in: shown.map(({ id }) => id) } }]
}

/** Writes down what a key for drafts was shown, where it asked for drafts. */
export async function noteRead(
  req: PayloadRequest,
  collection: string,
  ids: readonly unknown[],
): Promise<void> {
  const machine = readerOfDrafts(req)
  if (machine?.scopes.has('readDrafts')) await noteShown(req, machine, collection, ids)
}

/** Which machine, which document, when, and not a word of it. */
export async function noteShown(
  req: PayloadRequest,
  machine: Machine,
  collection: string,
  ids: readonly unknown[],
): Promise<void> {
  if (ids.length === 0) return
  const rows = ids.map((id) => sql`(${machine.id}, ${collection}, ${String(id)}, ${now().toISOString()})`)
  await query(
    await whileOpen(req),
    sql`insert into ${app.machine_reads} (machine, collection, document, at) values ${sql.join(rows, sql`, `)}`,
  )
}
