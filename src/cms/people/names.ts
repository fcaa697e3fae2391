/** Names of people in the history. Who has left keeps a pseudonym, so that the history stays readable (I14). */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isUuid } from '@/domain/uuid'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'

/** What somebody who has left is called. */
export const pseudonymOf = (id: string): string => `Tidigare medarbetare ${id.slice(0, 4)}`

/** @returns a name for every id that was given */
export async function readNames(
  req: PayloadRequest,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter(isUuid))]
  if (wanted.length === 0) return new Map()
  const rows = await query<RowOf<typeof stored.users, 'id' | 'name'>>(
    req,
    sql`select id, name from ${stored.users} where id in ${wanted}`,
  )
  const names = new Map(rows.map((row) => [row.id, row.name]))
  for (const id of wanted) if (!names.has(id)) names.set(id, pseudonymOf(id))
  return names
}
