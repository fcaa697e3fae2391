/**
 * How Payload keeps a document: a row that readers may see, and rows of versions. Its own operations either write both
 * or neither, so what the workflow does between them is SQL, as statements for the transaction of whoever runs them.
 * Of versions the one marked `latest` is the working copy, and Payload offers it when it is newer than the row.
 */
import { sql } from '@payloadcms/db-postgres'
import { getTableName } from '@payloadcms/db-postgres/drizzle'
import { isReviewedGlobal, type ReviewedKind } from '@/domain/kinds'
import { stored } from '@/generated/tables'
import type { Sql } from './executor'

type Document = { readonly kind: ReviewedKind; readonly id: string }

type Underscored<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}_${Underscored<Rest>}`
  : Name

/** The tables behind a kind, as Payload names them. */
export function tablesOf(kind: ReviewedKind) {
  const name = kind.replaceAll('-', '_') as Underscored<ReviewedKind>
  return { main: stored[name], versions: stored[`_${name}_v`] }
}

export const holdsVersions = (table: string): boolean => /^_.*_v$/.test(table)

/** The one row of a global needs no name. */
const isRow = ({ kind, id }: Document, column: 'm.id' | 'v.parent_id'): Sql =>
  isReviewedGlobal(kind) ? sql`true` : sql`${sql.raw(column)} = ${id}`

/** Of each the one that is marked, and the newest of several; a global has no name of its own. */
export const latestVersionsOf = (kind: ReviewedKind, ids: readonly string[]): Sql =>
  isReviewedGlobal(kind)
    ? sql`select null as document, v.id from ${tablesOf(kind).versions} v
          where v.latest order by v.created_at desc, v.id limit 1`
    : sql`select distinct on (v.parent_id) v.parent_id as document, v.id from ${tablesOf(kind).versions} v
          where v.parent_id in ${[...ids]} and v.latest order by v.parent_id, v.created_at desc, v.id`

/** As if the save that made this version had not happened. */
export function removingVersion(document: Document, version: string, previous: string): readonly Sql[] {
  const { versions } = tablesOf(document.kind)
  return [
    sql`delete from ${versions} where id = ${version}`,
    sql`update ${versions} v set latest = (id = ${previous}) where ${isRow(document, 'v.parent_id')}`,
  ]
}

/** The document in all its versions. */
export function removingAll(document: Document): readonly Sql[] {
  const { main, versions } = tablesOf(document.kind)
  return [
    sql`delete from ${versions} v where ${isRow(document, 'v.parent_id')}`,
    sql`delete from ${main} m where ${isRow(document, 'm.id')}`,
  ]
}

/**
 * Makes the version that went live the latest again. Payload offers any draft that is newer than the public row, so
 * what was discarded also becomes as old as that row; when it was written still stands in `created_at`.
 */
export function returningToLive(document: Document, liveVersion: string): Sql {
  const { main, versions } = tablesOf(document.kind)
  return sql`update ${versions} v
      set latest = (v.id = ${liveVersion}), updated_at = least(v.updated_at, m.updated_at)
      from ${main} m where ${isRow(document, 'm.id')} and ${isRow(document, 'v.parent_id')}`
}

/**
 * Opens or closes the public row without touching a byte of its content: what was taken down can come back exactly
 * as it was. Versions carry the same mark, so that no way of reading versions shows what is closed.
 */
export function markingPublic(
  document: Document,
  status: 'published' | 'draft',
  liveVersion: string | null,
): readonly Sql[] {
  const { main, versions } = tablesOf(document.kind)
  const ofVersions = status === 'published' ? sql`v.id = ${liveVersion}` : isRow(document, 'v.parent_id')
  return [
    sql`update ${main} m set _status = ${status} where ${isRow(document, 'm.id')}`,
    sql`update ${versions} v set version__status = ${status} where ${ofVersions}`,
  ]
}

/**
 * Every column that points to a row of this kind, and the table whose row it is part of: Payload puts lists, relations
 * and languages into tables of their own, which name the row by one of two columns. Not a row's own parts and versions.
 */
export const pointingColumns = (kind: ReviewedKind): Sql =>
  sql`select pointing.conrelid::regclass::text as part, col.attname as col, up.col as up,
        coalesce(up.owner, pointing.conrelid)::regclass::text as owner
      from pg_constraint pointing
      join pg_attribute col on col.attrelid = pointing.conrelid and col.attnum = pointing.conkey[1]
      left join lateral (
        select k.confrelid as owner, a.attname as col from pg_constraint k
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        where k.conrelid = pointing.conrelid and k.contype = 'f' and a.attname in ('parent_id', '_parent_id')
      ) up on true
      where pointing.contype = 'f' and pointing.confrelid = ${getTableName(tablesOf(kind).main)}::regclass
        and col.attname not in ('parent_id', '_parent_id')`
