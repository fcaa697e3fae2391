/** Names one document under review: its kind and id. A global has its own name as id. */
import { isReviewedGlobal, type ReviewedKind } from '@/domain/kinds'

export type Reference = { readonly kind: ReviewedKind; readonly id: string }

/** The tables behind a kind, as Payload names them. Kinds are a closed list, so these are safe in SQL. */
export function tablesOf(kind: ReviewedKind): { main: string; versions: string } {
  const name = kind.replaceAll('-', '_')
  return { main: `"${name}"`, versions: `"_${name}_v"` }
}

export { isReviewedGlobal as isGlobal }
