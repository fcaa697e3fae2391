/** The place that a document has in a release: pinned to the version and hash that were approved when it was added. */
import { sql } from '@payloadcms/db-postgres'
import { app, type RowOf } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import type { Reference } from './reference'

/** @returns the release that is under way and in which its approval holds a place */
export async function releaseOf(queryable: Queryable, { kind, id }: Reference): Promise<string | null> {
  const [place] = await query<RowOf<typeof app.release_places, 'release'>>(
    queryable,
    sql`select release from ${app.release_places}
        where kind = ${kind} and id = ${id} and is_open and voided_at is null`,
  )
  return place?.release ?? null
}
