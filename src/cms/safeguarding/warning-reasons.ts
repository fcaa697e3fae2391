/** Why a warning may stand: written by safeguarding, tied to a finding's fingerprint, kept outside the versions. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { readOnce } from '../db/read-once'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import { pairs, type Reference } from '../document/reference'

export type WarningReason = { readonly by: string; readonly at: string; readonly reason: string }

export type WarningReasons = Readonly<Record<string, WarningReason>>

export async function readReasons(req: PayloadRequest, reference: Reference): Promise<WarningReasons> {
  const reasons = await readOnce(req, keyOf(reference), async () => {
    const [found = {}] = await readReasonsOf(req, [reference])
    return found
  })
  return reasons
}

/** Those of many documents that are judged together, so that none of them asks. */
export async function knowReasons(req: PayloadRequest, references: readonly Reference[]): Promise<void> {
  const all = await readReasonsOf(req, references)
  for (const [at, reference] of references.entries())
    void readOnce(req, keyOf(reference), async () => all[at] ?? {})
}

const keyOf = ({ kind, id }: Reference) => `warningReasons:${kind}:${id}`

async function readReasonsOf(
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<WarningReasons[]> {
  const rows = await query<
    RowOf<typeof stored.workflow_items, 'subject_collection' | 'subject_id' | 'warning_reasons'>
  >(
    req,
    sql`select subject_collection, subject_id, warning_reasons from ${stored.workflow_items}
        where (subject_collection, subject_id) in ${pairs(references)} and warning_reasons is not null`,
  )
  const found = new Map(
    rows.map((row) => [`${row.subject_collection}:${row.subject_id}`, row.warning_reasons as WarningReasons]),
  )
  return references.map(({ kind, id }) => found.get(`${kind}:${id}`) ?? {})
}

/** Adds one; a reason for the same finding is replaced, all others stay. */
export async function writeReason(
  req: PayloadRequest,
  { kind, id }: Reference,
  fingerprint: string,
  reason: WarningReason,
): Promise<void> {
  const entry = JSON.stringify({ [fingerprint]: reason })
  await query(
    req,
    sql`update ${stored.workflow_items} set warning_reasons = coalesce(warning_reasons, '{}'::jsonb) || ${entry}::jsonb
        where subject_collection = ${kind} and subject_id = ${id}`,
  )
}
