/** Names one document under review: its kind and id. A global has its own name as id. */
import { isReviewedGlobal, type ReviewedKind } from '@/domain/kinds'

export type Reference = { readonly kind: ReviewedKind; readonly id: string }

export { isReviewedGlobal as isGlobal }
