/** Whether a document may have a place in a release, by what is remembered of it. */
import type { Refusal } from '../workflow/refusals'
import { isApproved, type LiveState, liveState, type WorkingState, workingState } from '../workflow/states'

export type Placed = {
  readonly working: WorkingState
  readonly live: LiveState
  readonly latestHash: string | null
  readonly approvedHash: string | null
}

/** Why it is given none, or none anew, as it is; null where it may. */
export function whyNoPlace({ working, live, latestHash, approvedHash }: Placed): Refusal | null {
  if (live === liveState.taken_down) return 'isTakenDown'
  if (working === workingState.scheduled) return 'isScheduled'
  return approvedHash === null || approvedHash !== latestHash ? 'contentNotApproved' : null
}

type Pin = { readonly hash: string; readonly voidedBecause: string | null }

/** Whether what was approved is not what stands there now: it is approved and added again, or taken out. */
export const isLost = ({ hash, voidedBecause }: Pin, { approvedHash }: Placed): boolean =>
  voidedBecause !== null || approvedHash !== hash

/** Why it would stop the whole. Gates are run when it is scheduled and goes live, and what they stop is told then. */
export function whyItStops(pin: Pin, placed: Placed): Refusal | null {
  if (placed.live === liveState.taken_down) return 'isTakenDown'
  const isReady = isApproved(placed.working) || placed.working === workingState.scheduled
  return isLost(pin, placed) || !isReady ? 'contentNotApproved' : null
}
