/**
 * Whether another document names one: in what readers see, what was approved, or what is being written. Were it
 * erased, the database would take its name out of them, and they would no longer be what somebody approved (I1, I8).
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { query, type Row } from '../db/transaction'
import { type Reference, tablesOf } from './reference'

/** Tables of documents and of their versions, as PostgreSQL writes them. */
const documents = new Set(
  [...reviewedKinds, ...reviewedGlobals].flatMap((kind) =>
    Object.values(tablesOf(kind)).map((name) => name.replaceAll('"', '')),
  ),
)

export async function isNamed(req: PayloadRequest, { kind, id }: Reference): Promise<boolean> {
  // Every column that points to such a document, and the table whose row it is part of. Not its own parts
  // and versions.
  const columns = await query(
    req,
    sql`select pointing.conrelid::regclass::text as part, col.attname as col, up.col as up,
          coalesce(up.owner, pointing.conrelid)::regclass::text as owner
        from pg_constraint pointing
        join pg_attribute col on col.attrelid = pointing.conrelid and col.attnum = pointing.conkey[1]
        left join lateral (
          select k.confrelid as owner, a.attname as col from pg_constraint k
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
          where k.conrelid = pointing.conrelid and k.contype = 'f' and a.attname in ('parent_id', '_parent_id')
        ) up on true
        where pointing.contype = 'f' and pointing.confrelid = ${tablesOf(kind).main}::regclass
          and col.attname not in ('parent_id', '_parent_id')`,
  )
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
  const isKept = /^_.*_v$/.test(String(owner).replaceAll('"', ''))
    ? `(${version}.latest or exists (select 1 from workflow_items i where ${version}.id::text in (i.approved_version, i.live_version))) and `
    : ''
  return `${from} where ${isKept}p."${col}"::text`
}
