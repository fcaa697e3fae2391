/** What a case is about, as the admin is told: the answer of `GET /api/cases/{id}/subject`. */
import type { ReviewedKind } from '../workflow/kinds'
import type { LiveState } from '../workflow/states'

export type CaseSubject = {
  /** The address the reader gave, where it leads somewhere on this site. */
  readonly path: string | null
  readonly document: {
    readonly kind: ReviewedKind
    readonly id: string
    readonly title: string | null
    readonly live: LiveState
  } | null
  /** Id of a picture, where safeguarding has said that it is about one. */
  readonly picture: string | null
}
