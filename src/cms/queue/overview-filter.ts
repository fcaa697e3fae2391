/** What the dashboard is narrowed by, as conditions on `workflow_items i`. */
import { sql } from '@payloadcms/db-postgres'
import type { ReviewedKind } from '@/domain/kinds'

export type OverviewFilter = {
  readonly days: number
  readonly kind: ReviewedKind | null
  /** Id of a municipality. */
  readonly municipality: string | null
}

export function within({ kind, municipality }: OverviewFilter) {
  const conditions = [sql`true`]
  if (kind) conditions.push(sql`i.subject_collection = ${kind}`)
  if (municipality) conditions.push(sql`i.municipality = ${municipality}`)
  return sql.join(conditions, sql` and `)
}
