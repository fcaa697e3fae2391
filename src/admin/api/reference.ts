/** Which reviewed document something is about, and where its API is. */
import { isReviewedGlobal, isReviewedKind, type ReviewedKind } from '@/domain/kinds'

export type Reference = { readonly kind: ReviewedKind; readonly id: string }

/** Below `/api`: `/stories/<id>`, or `/globals/navigation`. */
export function addressOf({ kind, id }: Reference): string {
  return isReviewedGlobal(kind) ? `/globals/${kind}` : `/${kind}/${id}`
}

/** The form in the admin, of whatever has one. */
export function editPathOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return isReviewedGlobal(kind) ? `/admin/globals/${kind}` : `/admin/collections/${kind}/${id}`
}

/** The review page in the admin. */
export function reviewPathOf({ kind, id }: Reference): string {
  return `/admin/review/${kind}/${id}`
}

/** @returns null for what is not reviewed, or not saved yet */
export function referenceFrom(slug: string | undefined, id: string | number | undefined): Reference | null {
  if (!slug || !isReviewedKind(slug)) return null
  if (isReviewedGlobal(slug)) return { kind: slug, id: slug }
  return id === undefined ? null : { kind: slug, id: String(id) }
}
