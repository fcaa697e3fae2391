/** The municipalities that a list has something of: the choices of its filter. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { MunicipalityChoice } from '@/domain/review/queue-item'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'

/** @param which condition on `workflow_items` */
export async function municipalitiesIn(
  req: PayloadRequest,
  which: ReturnType<typeof sql>,
): Promise<MunicipalityChoice[]> {
  const rows = await query<RowOf<typeof stored.municipalities, 'id' | 'name'>>(
    req,
    sql`select m.id, m.name from ${stored.municipalities} m where exists
          (select 1 from ${stored.workflow_items} where municipality = m.id::text and ${which})
        order by m.name`,
  )
  return rows.map((row) => ({ id: row.id, name: String(row.name) }))
}
