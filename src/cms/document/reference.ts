/** Names one document under review: its kind and id. A global has its own name as id. */
import { sql } from '@payloadcms/db-postgres'
import { isReviewedGlobal, type ReviewedKind } from '@/domain/kinds'
import type { Sql } from '../payload/executor'

export type Reference = { readonly kind: ReviewedKind; readonly id: string }

export { isReviewedGlobal as isGlobal }

/** Several of them, to look for among two columns. */
export const pairs = (references: readonly Reference[]): Sql =>
  sql`(select kind, id from jsonb_to_recordset(${JSON.stringify(
    references.map(({ kind, id }) => ({ kind, id })),
  )}::jsonb) as given(kind text, id text))`
