/**
 * A picture that was closed stays closed (I26): closing is anybody's one act, opening again takes two people, and the
 * one who says yes answers for the children and has had no hand in what was mended. A child's no is mended by nothing
 * but a new answer of hers, written down as a consent of its own.
 */
import { hasRole, type Person } from '../roles'
import type { Refusal } from '../workflow/refusals'
import type { ConsentFault } from './consent'
import type { PictureFault } from './picture-gate'

/** What the mark on a picture gives as its reason: a fault, or that whoever was asked on the spot said no (ADR 176). */
export type ClosingReason =
  | Exclude<PictureFault['because'], 'pictureClosed' | 'consentFault'>
  | ConsentFault
  | 'declined'

/** What closes a picture wherever it lies, also one that no reader has seen: somebody has said no, or no longer yes. */
const ends = ['refused', 'withdrawn', 'expired'] as const satisfies readonly ClosingReason[]

const reasonOf = (fault: PictureFault): ClosingReason | null => {
  if (fault.because === 'pictureClosed') return null
  return fault.because === 'consentFault' ? fault.fault : fault.because
}

/**
 * @param wasOpen whether readers could see the picture until now: then whatever is wrong with it closes it
 * @returns why the picture is closed from now on, the gravest first, or null when its faults only keep it unopened
 */
export function closingReason(faults: readonly PictureFault[], wasOpen: boolean): ClosingReason | null {
  const all = faults.flatMap((fault) => reasonOf(fault) ?? [])
  // A consent that waits is nobody's no; that it does not count yet is why there are too few.
  const reasons = all.includes('waiting')
    ? all.filter((reason) => reason !== 'waiting' && reason !== 'tooFewConsents')
    : all
  return ends.find((end) => reasons.includes(end)) ?? (wasOpen ? (reasons[0] ?? null) : null)
}

export const reopeningActs = ['ask', 'confirm', 'decline'] as const
export type ReopeningAct = (typeof reopeningActs)[number]

export type Reopening = {
  /** Null while nothing is closed. */
  readonly closing: {
    readonly why: ClosingReason
    readonly askedBy: string | null
    /** Of what the asker wants opened. */
    readonly askedHash: string | null
    /** Everybody who has changed since then what the gate reads, and who made the consents that came since. */
    readonly hands: readonly string[]
  } | null
  /** Of the picture and its consents as they are now. */
  readonly hash: string
  readonly municipality: string | null
  /** What else stands against showing it. */
  readonly isRed: boolean
  /** Whether a child's no still stands: nobody has written down that she has answered anew. */
  readonly isRefused: boolean
}

/** The answer of `GET /api/media/{id}/closing`. */
export type ClosingView = {
  readonly closing: {
    readonly why: ClosingReason
    readonly at: string
    readonly asked: { readonly by: string; readonly at: string } | null
  } | null
  /** What an act must name as looked at. */
  readonly expected: string
  readonly acts: Readonly<Record<ReopeningAct, Refusal | null>>
}

/** What the asker looked at; an answer to something else is none. */
type Given = { readonly act: ReopeningAct; readonly expected: string }

/** @returns why not, or null when it may be done */
export function decideReopening(
  { act, expected }: Given,
  { closing, hash, municipality, isRed, isRefused }: Reopening,
  person: Person,
): Refusal | null {
  const isOwnLeader =
    hasRole(person, 'leader') && municipality !== null && person.municipality === municipality
  const mayAsk = hasRole(person, 'editor', 'safeguarding') || isOwnLeader
  if (!(act === 'ask' ? mayAsk : hasRole(person, 'safeguarding'))) return 'wrongRole'
  if (!closing) return act === 'ask' ? 'wrongState' : 'alreadyDecided'
  if (expected !== hash) return 'staleVersion'
  if (act === 'decline') return closing.askedBy === null ? 'alreadyDecided' : null
  if (isRefused) return 'childSaidNo'
  if (isRed) return 'gateIsRed'
  if (act === 'ask') return closing.askedHash === hash ? 'alreadyDecided' : null
  if (closing.askedBy === null) return 'wrongState'
  if (closing.askedHash !== hash) return 'staleVersion'
  if (closing.askedBy === person.id) return 'samePerson'
  return closing.hands.includes(person.id) ? 'hasContributed' : null
}

/** A consent as its confirmation is judged. */
export type Confirmable = {
  readonly status: string
  readonly madeBy: string | null
  readonly isConfirmed: boolean
}

/** @returns why this person may not say that the consent counts, or null when she may */
export function decideConfirmation(
  { status, madeBy, isConfirmed }: Confirmable,
  person: Person,
): Refusal | null {
  if (!hasRole(person, 'safeguarding')) return 'wrongRole'
  if (isConfirmed) return 'alreadyDecided'
  if (status !== 'waiting') return 'wrongState'
  return madeBy === person.id ? 'samePerson' : null
}
