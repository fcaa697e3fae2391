/** Why a warning may stand: written by safeguarding, tied to a finding's fingerprint, kept outside the versions. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import type { Reference } from '../document/reference'

export type WarningReason = { readonly by: string; readonly at: string; readonly reason: string }

export type WarningReasons = Readonly<Record<string, WarningReason>>

export async function readReasons(req: PayloadRequest, { kind, id }: Reference): Promise<WarningReasons> {
  const rows = await query<RowOf<typeof stored.workflow_items, 'warning_reasons'>>(
    req,
    sql`select warning_reasons from ${stored.workflow_items} where subject_collection = ${kind} and subject_id = ${id}`,
  )
  return (rows[0]?.warning_reasons as WarningReasons | null | undefined) ?? {}
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
