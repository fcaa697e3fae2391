/** What a case is about, as the admin is told: the answer of `GET /api/cases/{id}/subject`. */
import type { ReviewedKind } from '../kinds'
import type { LiveState } from '../workflow/states'
import type { Copy } from './copies'

type CaseDocument = {
  readonly kind: ReviewedKind
  readonly id: string
  readonly title: string | null
  readonly live: LiveState
}

export type CaseSubject = {
  /** The address the reader gave, where it leads somewhere on this site. */
  readonly path: string | null
  /** The one that safeguarding chose, that stands at the address, or that alone is called what the reader wrote. */
  readonly document: CaseDocument | null
  /** Pages that share the title which the reader wrote: a person has to say which. */
  readonly namesakes: readonly CaseDocument[]
  /** Id of a picture, where safeguarding has said that it is about one. */
  readonly picture: string | null
  /** Others' copies of the document, once readers have it no more. */
  readonly copies: readonly Copy[]
}
