/** The place that a document has in a release: pinned to the version and hash that were approved when it was added. */
import { sql } from '@payloadcms/db-postgres'
import { app, type RowOf } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { pairs, type Reference } from './reference'

/** @returns by `kind:id` the release that is under way and in which its approval holds a place */
export async function releasesOf(
  queryable: Queryable,
  references: readonly Reference[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await query<RowOf<typeof app.release_places, 'kind' | 'id' | 'release'>>(
    queryable,
    sql`select kind, id, release from ${app.release_places}
        where is_open and voided_at is null and (kind, id) in ${pairs(references)}`,
  )
  return new Map(rows.map(({ kind, id, release }) => [`${kind}:${id}`, release]))
}
