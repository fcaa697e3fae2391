/** One thing that a person would like to be told. */
import type { ReviewedKind } from '../kinds'
import type { TransitionName } from '../workflow/transitions'

export type News = {
  readonly id: string
  readonly at: string
  readonly what: TransitionName | 'comment' | 'mention' | 'answer' | 'case' | 'message'
  /** For an answer from outside, whom the link was for; null for the worker, and for a reader. */
  readonly who: string | null
  readonly kind: ReviewedKind | 'cases' | 'contact-messages'
  readonly subjectId: string
  /** Of a reader's case, its number; a message is told of without a word of it. */
  readonly title: string | null
}
