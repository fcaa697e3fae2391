/** What the references in a document point to: titles instead of ids, for people who compare versions. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isUuid } from '@/domain/uuid'
import { query } from '../review/transaction'

/** Collects every reference in some contents and looks them up at once. */
export async function namesIn(
  req: PayloadRequest,
  contents: readonly unknown[],
): Promise<(id: string) => string | undefined> {
  const ids = new Set<string>()
  for (const content of contents) collect(content, ids)
  if (ids.size === 0) return () => undefined
  const wanted = [...ids]
  const rows = await query(
    req,
    sql`select subject_id as id, title as name from workflow_items where subject_id in ${wanted}
        union all
        select m.id::text, coalesce(l.alt, m.filename) from media m
          left join media_locales l on l._parent_id = m.id and l._locale = 'sv' where m.id::text in ${wanted}
        union all select id::text, filename from files where id::text in ${wanted}
        union all select id::text, name from users where id::text in ${wanted}`,
  )
  const names = new Map(rows.map((row) => [String(row.id), row.name as string | null]))
  return (id) => names.get(id) ?? undefined
}

function collect(value: unknown, ids: Set<string>): void {
  if (isUuid(value)) ids.add(value)
  else if (value !== null && typeof value === 'object') {
    // Rows and blocks have ids of their own, which point nowhere.
    for (const [key, entry] of Object.entries(value)) if (key !== 'id') collect(entry, ids)
  }
}
