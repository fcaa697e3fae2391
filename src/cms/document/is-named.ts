/**
 * Whether another document names one: in what readers see, what was approved, or what is being written. Were it
 * erased, the database would take its name out of them, and they would no longer be what somebody approved (I1, I8).
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { query, type Row } from '../db/transaction'
import { holdsVersions, pointingColumns, tablesOf } from '../payload/version-rows'
import type { Reference } from './reference'

/** Tables of documents and of their versions, as PostgreSQL writes them. */
const documents = new Set(
  [...reviewedKinds, ...reviewedGlobals].flatMap((kind) =>
    Object.values(tablesOf(kind)).map((name) => name.replaceAll('"', '')),
  ),
)

export async function isNamed(req: PayloadRequest, { kind, id }: Reference): Promise<boolean> {
  const columns = await query(req, pointingColumns(kind))
  const namings = columns
    .filter(({ owner }) => documents.has(String(owner)))
    .map((column) => sql`(${sql.raw(naming(column))} = ${id})`)
  if (namings.length === 0) return false
  return (await query(req, sql`${sql.join(namings, sql` union all `)} limit 1`)).length > 0
}

/** Of versions only those count that may still be shown: the latest, what was approved and what is live. */
function naming({ part, col, up, owner }: Row): string {
  const from = `select 1 from ${part} p ${up ? `join ${owner} o on o.id = p."${up}"` : ''}`
  const version = up ? 'o' : 'p'
  const isKept = holdsVersions(String(owner))
    ? `(${version}.latest or exists (select 1 from workflow_items i where ${version}.id::text in (i.approved_version, i.live_version))) and `
    : ''
  return `${from} where ${isKept}p."${col}"::text`
}
