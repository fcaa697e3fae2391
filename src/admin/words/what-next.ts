import { type LiveState, type WorkingState, workingState } from '@/domain/workflow/states'
import type { Words } from './words'

type Where = { readonly working: WorkingState; readonly live: LiveState; readonly claimant: string | null }

/** What happens next with a document, and who has to do it. */
export function whatNext({ workflow, review }: Words, { working, live, claimant }: Where): string {
  if (working === workingState.none) return workflow.nextOf[live]
  return working === workingState.in_review && claimant
    ? review.panel.claimedBy(claimant)
    : workflow.next[working]
}
