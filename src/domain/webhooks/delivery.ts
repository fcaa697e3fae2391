/** One call of a webhook, with all its tries, as its administrators see it. */
import type { ReviewedKind } from '../kinds'
import type { PublicChange } from '../workflow/public-change'
import type { Failure } from './states'

export type Delivery = {
  readonly id: string
  readonly at: string
  /** Null for a test. */
  readonly change: { readonly what: PublicChange; readonly kind: ReviewedKind; readonly id: string } | null
  readonly attempts: number
  readonly status: number | null
  readonly failure: Failure | null
  /** Null while it waits. */
  readonly outcome: 'delivered' | 'given_up' | null
  readonly nextTryAt: string | null
}
