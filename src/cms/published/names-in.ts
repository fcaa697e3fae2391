import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Names } from '@/domain/touched'
import { isPublic, type LiveState } from '@/domain/workflow/states'
import { published, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import type { Reference } from '../document/reference'

/**
 * @returns what readers' copy of it names, as `kind:id`: null where they have none, undefined where nobody has
 *   written yet what they have
 */
export async function namesIn(
  req: PayloadRequest,
  { kind, id }: Reference,
  { live }: { readonly live: LiveState },
): Promise<Names> {
  if (!isPublic(live)) return null
  const [row] = await query<RowOf<typeof published.documents, 'names'>>(
    req,
    sql`select names from ${published.documents} where kind = ${kind} and id = ${id}`,
  )
  return row?.names
}
