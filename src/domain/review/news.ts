/** One thing that a person would like to be told. */
import type { ReviewedKind } from '../workflow/kinds'
import type { TransitionName } from '../workflow/transitions'

export type News = {
  readonly id: string
  readonly at: string
  readonly what: TransitionName | 'comment' | 'mention' | 'answer'
  /** For an answer from outside, whom the link was for; null for the worker. */
  readonly who: string | null
  readonly kind: ReviewedKind
  readonly subjectId: string
  readonly title: string | null
}
