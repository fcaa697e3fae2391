/**
 * What the references in a document point to: titles instead of ids, for people who compare versions. Any text may hold
 * what looks like an id, so a leader is told only the names of what she may read; of the rest she sees the id.
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isStaff } from '@/domain/roles'
import { isUuid } from '@/domain/uuid'
import { personOf } from '../review/actor'
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
  const person = personOf(req)
  const municipality = person?.municipality ?? null
  const seesAll = sql`${isStaff(person)}::boolean`
  const rows = await query(
    req,
    sql`select subject_id as id, title as name from workflow_items where subject_id in ${wanted}
          and (${seesAll} or live in ('live', 'live_unreviewed') or municipality = ${municipality})
        union all
        select m.id::text, coalesce(l.alt, m.filename) from media m
          left join media_locales l on l._parent_id = m.id and l._locale = 'sv'
          where m.id::text in ${wanted}
            and (${seesAll} or m.is_open or m.municipality_id is null or m.municipality_id::text = ${municipality})
        union all select id::text, filename from files where id::text in ${wanted} and (${seesAll} or is_open)
        union all select id::text, name from users where id::text in ${wanted} and ${seesAll}`,
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
