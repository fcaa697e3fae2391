/**
 * Whether another document names one: in what readers see, what was approved, or what is being written. Were it
 * erased, the database would take its name out of them, and they would no longer be what somebody approved (I1, I8).
 */
import { sql } from '@payloadcms/db-postgres'
import { getTableName } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { stored } from '../db/tables'
import { query, type Row } from '../db/transaction'
import { holdsVersions, pointingColumns, tablesOf } from '../payload/version-rows'
import type { Reference } from './reference'

/** Tables of documents and of their versions. */
const documents = () =>
  new Set<string>(
    [...reviewedKinds, ...reviewedGlobals].flatMap((kind) => Object.values(tablesOf(kind)).map(getTableName)),
  )

export async function isNamed(req: PayloadRequest, { kind, id }: Reference): Promise<boolean> {
  const written = documents()
  const columns = await query(req, pointingColumns(kind))
  const namings = columns
    .filter(({ owner }) => written.has(bare(owner)))
    .map((column) => sql`(${naming(column)} = ${id})`)
  if (namings.length === 0) return false
  return (await query(req, sql`${sql.join(namings, sql` union all `)} limit 1`)).length > 0
}

/** As PostgreSQL writes a name, without the quotes that some need. */
const bare = (name: unknown) => String(name).replaceAll('"', '')

/** Of versions only those count that may still be shown: the latest, what was approved and what is live. */
function naming({ part, col, up, owner }: Row) {
  const table = (name: unknown) => sql.identifier(bare(name))
  const join = up ? sql`join ${table(owner)} o on o.id = p.${sql.identifier(String(up))}` : sql``
  const version = up ? sql`o` : sql`p`
  const isKept = holdsVersions(bare(owner))
    ? sql`(${version}.latest or exists (
        select 1 from ${stored.workflow_items} i where ${version}.id::text in (i.approved_version, i.live_version)
      )) and`
    : sql``
  return sql`select 1 from ${table(part)} p ${join} where ${isKept} p.${sql.identifier(String(col))}::text`
}
