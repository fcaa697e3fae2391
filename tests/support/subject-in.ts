/** Subjects in each state, for tests that go through all of them. */
import type { LiveState, WorkingState } from '@/domain/workflow/states'
import { aSubject } from './subjects'

/** The subject as it would be in that state: what is approved has its hash, what was forced has a forcer. */
export function subjectIn(working: WorkingState, live: LiveState) {
  const isApproved = ['approved', 'scheduled', 'failed_to_publish'].includes(working)
  return aSubject({
    working,
    live,
    approvedHash: isApproved ? 'hash' : null,
    claimant: working === 'in_review' ? 'reviewer' : null,
    forcedBy: live === 'live_unreviewed' ? 'force' : null,
  })
}
