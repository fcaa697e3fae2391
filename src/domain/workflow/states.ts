/**
 * The two axes of every reviewed document. The working copy moves through review while the live copy,
 * the one readers see, does not change by a byte.
 */
export const workingStates = [
  'none',
  'draft',
  'submitted',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
  'failed_to_publish',
] as const

export type WorkingState = (typeof workingStates)[number]

export const liveStates = ['never', 'live', 'live_unreviewed', 'withdrawn', 'taken_down'] as const

export type LiveState = (typeof liveStates)[number]

/** Live states in which anonymous readers see the document. */
export const publicLiveStates = ['live', 'live_unreviewed'] as const satisfies readonly LiveState[]

export function isPublic(live: LiveState): boolean {
  return (publicLiveStates as readonly LiveState[]).includes(live)
}

/** Working states in which what somebody else reads, or has approved, must not shift under their eyes. */
export const frozenWorkingStates = [
  'submitted',
  'in_review',
  'approved',
  'scheduled',
  // Its approval still holds: what was stopped may be published again as it is.
  'failed_to_publish',
] as const satisfies readonly WorkingState[]
