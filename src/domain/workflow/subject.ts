/** What the judge looks at: one document's place in the workflow, and what somebody wants to do with it. */

import type { ReviewedKind } from '../kinds'
import type { Person } from '../roles'
import type { LiveState, WorkingState } from './states'
import type { ProposedNotice, WithdrawalReason } from './withdrawal'

export type Subject = {
  readonly kind: ReviewedKind
  readonly working: WorkingState
  readonly live: LiveState
  readonly latestVersion: string | null
  readonly latestHash: string | null
  readonly approvedHash: string | null
  /** Of what went live last, and of the row readers see as it is now: they differ if what it shows has changed. */
  readonly liveHash: string | null
  readonly publicHash: string | null
  /** Everybody whose hand is in it since the last live version: writers, and makers of what it shows. */
  readonly contributors: readonly string[]
  /** Whose review it is, of a change in some languages: reviewers who read them. Empty where it may be any reviewer's. */
  readonly readBy: readonly string[]
  readonly author: string | null
  readonly submitter: string | null
  readonly claimant: string | null
  /** Municipality ids of the public row and of the latest version: a leader must own them all. */
  readonly municipalities: readonly (string | null)[]
  readonly openBlockingComments: number
  /** Whether a reader's case about it still waits for its decision; looked up only for what is taken down. */
  readonly hasOpenCase: boolean
  /** When the robot may put it live, while it is scheduled. */
  readonly scheduledFor: Date | null
  /** Who put it live without review, while that awaits its second look. */
  readonly forcedBy: string | null
  /** The first of the two people that a reinstatement needs, as long as what she agreed to is what would come up. */
  readonly reinstatementBy: { readonly id: string; readonly asSafeguarding: boolean } | null
  readonly proposedNotice: ProposedNotice | null
  /** The release in which this approval has a place, as long as that place holds. */
  readonly release: string | null
}

/** The worker acts as a robot: it may do what a person scheduled, and take things down. */
export type Doer =
  | ({ readonly type: 'person' } & Person)
  | { readonly type: 'robot'; readonly id?: undefined }

/** Null is whoever has not signed in. */
export type Actor = Doer | null

/** What comes with a command, whatever its name. */
export type Particulars = {
  /** The version the caller looked at. */
  readonly expected?: string | undefined
  readonly note?: string | undefined
  readonly reasons?: readonly Reason[] | undefined
  /** Why a page is withdrawn, as readers are told. */
  readonly reason?: WithdrawalReason | undefined
  readonly at?: Date | undefined
  /** The release that brings it along, and the hash that it pinned when it was added. */
  readonly pin?: { readonly release: string; readonly hash: string } | undefined
  readonly now: Date
  /** Whoever asks says what she knows of the gates, or what she assumes: there is no silence about them. */
  readonly gates: Gates
}

/** What the gates (requirements, personal data, pictures) say of the content that the command is about. */
export type Gates = {
  readonly isRed: boolean
  /** Whether safeguarding is what is red: nothing can force that. */
  readonly isSafeguardingRed: boolean
}

/** Unknown is red: every rule that asks for the gates refuses. */
export const notRun: Gates = { isRed: true, isSafeguardingRed: true }

/** For previews of what a person may do: whoever acts meets the gates as they are. */
// Stryker disable next-line ObjectLiteral: what is not said to be red is not red.
export const assumedGreen: Gates = { isRed: false, isSafeguardingRed: false }

/** One structured reason for sending something back; `field` is a path such as `body` or `summary`. */
export type Reason = { readonly field?: string | undefined; readonly text: string }
