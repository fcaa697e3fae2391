/** What the admin is told about one document: where it stands, what may be done now, and what has happened. */

import type { EventName } from '../workflow/events'
import type { Finding } from '../workflow/finding'
import type { Refusal } from '../workflow/refusals'
import type { LiveState, WorkingState } from '../workflow/states'
import type { Reason } from '../workflow/subject'
import type { NamedTransition } from '../workflow/transitions'
import type { WithdrawalReason } from '../workflow/withdrawal'
import type { Reviewed } from './who-reads'

export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly because: Refusal }

export type Permissions = Readonly<Record<NamedTransition, Permission>>

/** One line of the history; `to` is null when it was refused. */
export type HistoryEntry = {
  readonly id: string
  readonly name: EventName
  readonly at: string
  readonly who: string | null
  /** Name of the machine that handed it in, for whoever answers for it. */
  readonly machine: string | null
  /** By which way it came, as in the history of the whole site. */
  readonly origin: string | null
  readonly from: { readonly working: WorkingState; readonly live: LiveState }
  readonly to: { readonly working: WorkingState; readonly live: LiveState } | null
  readonly version: string | null
  readonly note: string | null
  readonly reasons: readonly Reason[]
  readonly refusedBecause: Refusal | null
  /** Of an approval: which languages it was asked for. */
  readonly reviewed: Reviewed | null
}

/** What the open change asks of whoever reviews it. */
export type Asks = Reviewed & {
  /** Names of those whose review it is; empty where it may be any reviewer's. */
  readonly readBy: readonly string[]
}

/** The answer of `GET /api/{collection}/{id}/workflow`. */
export type Standing = {
  readonly state: WorkingState
  readonly live: LiveState
  readonly version: string | null
  readonly transitions: Permissions
  readonly history: readonly HistoryEntry[]
  readonly dueAt: string | null
  readonly claimant: string | null
  readonly scheduledFor: string | null
  /** Null where no change is open. */
  readonly asks: Asks | null
  /** What readers are told where a withdrawn page stood, and what waits for a second yes. */
  readonly withdrawal: {
    readonly because: WithdrawalReason | null
    readonly notice: string | null
    readonly proposedNotice: string | null
  } | null
  /** Where readers find it; null where they do not. */
  readonly publicPath: string | null
  /** How often its page was read lately; null where there is none, or where it is not one's own. */
  readonly views: number | null
}

/** What a gate found, as it reaches people: never the found value itself. */
export type ShownFinding = Omit<Finding, 'start' | 'end'> & {
  /** Why safeguarding has let a warning stand; it is red no longer. */
  readonly mayStand?: { readonly text: string; readonly by: string }
}

export function isRed({ mayStand }: ShownFinding): boolean {
  return mayStand === undefined
}
