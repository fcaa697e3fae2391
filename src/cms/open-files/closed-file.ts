/**
 * What somebody without the right hears who asks for a picture or file by its address: 410 when a document once shown
 * to readers holds it (taken down, withdrawn, or its consent has ended), 404 when readers never could see it.
 */
import { sql } from '@payloadcms/db-postgres'
import { APIError, NotFound, type PayloadRequest } from 'payload'
import { stored } from '../db/tables'
import { query, whileOpen } from '../db/transaction'
import { pictureSizes } from './picture-sizes'

/** @throws always but for an open file: 410 or 404, never a byte */
export async function refuseClosedFile(
  req: PayloadRequest,
  collection: 'media' | 'files',
  filename: string,
): Promise<void> {
  const names =
    collection === 'media' ? ['filename', ...pictureSizes.map(({ name }) => columnOf(name))] : ['filename']
  const isNamed = sql.join(
    names.map((name) => sql`stored.${sql.raw(`"${name}"`)} = ${filename}`),
    sql` or `,
  )
  const rows = await query(
    await whileOpen(req),
    sql`select stored.is_open, exists (
          select 1 from ${stored.workflow_items} where live_refs @> jsonb_build_array(${collection} || ':' || stored.id)
        ) as was_shown
        from ${sql.raw(collection)} as stored where ${isNamed} limit 1`,
  )
  if (rows[0]?.is_open) return
  if (rows[0]?.was_shown) throw new APIError('Gone', 410, undefined, true)
  throw new NotFound(req.t)
}

/** Payload's column for a rendition's file name. */
function columnOf(size: string): string {
  return `sizes_${size}_filename`
}
