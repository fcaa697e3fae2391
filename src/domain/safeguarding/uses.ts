/** Every use of one person's pictures, for whoever asks what there is about them (GDPR art. 15). */
import type { ReviewedKind } from '../kinds'
import type { LiveState, WorkingState } from '../workflow/states'

/** One picture, and one document that shows it; no document where it only lies in the library. */
export type Use = {
  readonly picture: {
    readonly id: string
    readonly filename: string
    readonly addedAt: string
    /** Whether anyone may fetch it now. */
    readonly isOpen: boolean
    /** A copy in which parts of the person's picture are blurred. */
    readonly isBlurred: boolean
  }
  readonly document: {
    readonly kind: ReviewedKind
    readonly id: string
    readonly title: string | null
    readonly working: WorkingState
    readonly live: LiveState
    readonly url: string | null
    readonly firstPublishedAt: string | null
    readonly publishedAt: string | null
  } | null
}

/** The answer of `GET /api/consents/{id or code}/uses`. */
export type UsesReport = { readonly code: string; readonly madeAt: string; readonly uses: readonly Use[] }
