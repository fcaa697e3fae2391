import { sql } from '@payloadcms/db-postgres'
import type { Names } from '@/domain/touched'
import { isPublic, type LiveState } from '@/domain/workflow/states'
import { published, type RowOf } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { pairs, type Reference } from '../document/reference'

/**
 * @returns what readers' copy of each names, as `kind:id`: null where they have none, undefined where nobody has
 *   written yet what they have
 */
export async function namesIn(
  queryable: Queryable,
  documents: readonly (Reference & { readonly live: LiveState })[],
): Promise<Names[]> {
  const shown = documents.filter(({ live }) => isPublic(live))
  const rows =
    shown.length === 0
      ? []
      : await query<RowOf<typeof published.documents, 'kind' | 'id' | 'names'>>(
          queryable,
          sql`select kind, id, names from ${published.documents} where (kind, id) in ${pairs(shown)}`,
        )
  const found = new Map(rows.map(({ kind, id, names }) => [`${kind}:${id}`, names]))
  return documents.map(({ kind, id, live }) => (isPublic(live) ? found.get(`${kind}:${id}`) : null))
}
