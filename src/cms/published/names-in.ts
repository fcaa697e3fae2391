import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Names } from '@/domain/touched'
import { isPublic, type LiveState } from '@/domain/workflow/states'
import { published, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import type { Reference } from '../document/reference'

/**
 * @returns what readers' copy of each names, as `kind:id`: null where they have none, undefined where nobody has
 *   written yet what they have
 */
export async function namesIn(
  req: PayloadRequest,
  documents: readonly (Reference & { readonly live: LiveState })[],
): Promise<Names[]> {
  const rows = await query<RowOf<typeof published.documents, 'kind' | 'id' | 'names'>>(
    req,
    sql`select kind, id, names from ${published.documents} where (kind, id) in (
          select kind, id from jsonb_to_recordset(${JSON.stringify(documents)}::jsonb) as given(kind text, id text)
        )`,
  )
  const found = new Map(rows.map(({ kind, id, names }) => [`${kind}:${id}`, names]))
  return documents.map(({ kind, id, live }) => (isPublic(live) ? found.get(`${kind}:${id}`) : null))
}
