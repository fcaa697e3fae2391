/**
 * The two axes of every reviewed document. The working copy moves through review while the live copy,
 * the one readers see, does not change by a byte. What is true of a state stands beside it, and nowhere else: whoever
 * adds one has to say it here, and TypeScript then shows every table that must know of it.
 */
/** Who it waits for: whoever writes, reviews, publishes, or answers for children's safety. */
export const turns = ['writer', 'reviewer', 'publisher', 'safeguarding'] as const
export type Turn = (typeof turns)[number]

type OfWorking = {
  /** What somebody else reads, or has approved, must not shift under her eyes. */
  readonly isFrozen: boolean
  /** It waits for somebody who reviews. */
  readonly waits: boolean
  /** It has come back to whoever wrote it. */
  readonly isBack: boolean
  /** Somebody has approved exactly this content, and no time for it stands. */
  readonly isApproved: boolean
  /** Who has to do something next; null where nobody has, or the clock. */
  readonly turn: Turn | null
}

const nobodys = { isFrozen: false, waits: false, isBack: false, isApproved: false, turn: null } as const

const ofWorking = {
  none: nobodys,
  draft: { ...nobodys, turn: 'writer' },
  submitted: { ...nobodys, isFrozen: true, waits: true, turn: 'reviewer' },
  in_review: { ...nobodys, isFrozen: true, waits: true, turn: 'reviewer' },
  changes_requested: { ...nobodys, isBack: true, turn: 'writer' },
  approved: { ...nobodys, isFrozen: true, isApproved: true, turn: 'publisher' },
  scheduled: { ...nobodys, isFrozen: true },
  // Its approval still holds: what was stopped may be published again as it is.
  failed_to_publish: { ...nobodys, isFrozen: true, isBack: true, isApproved: true, turn: 'publisher' },
} as const satisfies Record<string, OfWorking>

type OfLive = {
  /** Anonymous readers see it. */
  readonly isPublic: boolean
  /** Readers saw it once, and are told that it is gone. */
  readonly isGone: boolean
  /** Who has to look at it while nobody works on it. */
  readonly turn: Turn | null
}

const ofLive = {
  never: { isPublic: false, isGone: false, turn: null },
  live: { isPublic: true, isGone: false, turn: null },
  live_unreviewed: { isPublic: true, isGone: false, turn: 'reviewer' },
  withdrawn: { isPublic: false, isGone: true, turn: null },
  taken_down: { isPublic: false, isGone: true, turn: 'safeguarding' },
} as const satisfies Record<string, OfLive>

export type WorkingState = keyof typeof ofWorking
export type LiveState = keyof typeof ofLive

/** Those in which a text is not its writer's to change as she likes, by their names. */
export type FrozenState = {
  [State in WorkingState]: (typeof ofWorking)[State]['isFrozen'] extends true ? State : never
}[WorkingState]

export const workingStates = Object.keys(ofWorking) as WorkingState[]
export const liveStates = Object.keys(ofLive) as LiveState[]

/** Each state by its name, for SQL and comparisons: `workingState.in_review`. */
export const workingState = named(workingStates)
export const liveState = named(liveStates)

export const frozenWorkingStates = workingStates.filter((state) => ofWorking[state].isFrozen)
export const waitingStates = workingStates.filter((state) => ofWorking[state].waits)
export const returnedStates = workingStates.filter((state) => ofWorking[state].isBack)
export const publicLiveStates = liveStates.filter(isPublic)
export const goneStates = liveStates.filter((state) => ofLive[state].isGone)

/** Whose turn it is: of the working copy, and where there is none, of what readers see. */
export const turnOf = (working: WorkingState, live: LiveState): Turn | null =>
  working === 'none' ? ofLive[live].turn : ofWorking[working].turn

export const waits = (working: WorkingState): boolean => ofWorking[working].waits
export const isApproved = (working: WorkingState): boolean => ofWorking[working].isApproved

export function isPublic(live: LiveState): boolean {
  return ofLive[live].isPublic
}

/** It was never live, and nobody has it before her but whoever writes it. */
export const isStillWritten = ({ working, live }: { working: WorkingState; live: LiveState }): boolean =>
  live === 'never' && working !== 'none' && !ofWorking[working].isFrozen

function named<State extends string>(states: readonly State[]): { readonly [Name in State]: Name } {
  return Object.fromEntries(states.map((state) => [state, state])) as { [Name in State]: Name }
}
