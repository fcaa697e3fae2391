/**
 * How long things are kept (GDPR art. 5.1 e; docs/rules.md, Children 16), as dates. The numbers are settings; these
 * are their defaults.
 */
import { daysAfter, monthsAfter } from './calendar'

export type Retention = {
  readonly evidenceMonths: number
  readonly rejectedDraftDays: number
  readonly closedCaseMonths: number
  readonly blurredOriginalDays: number
  readonly pageViewMonths: number
  readonly mailDays: number
}

export const usualRetention: Retention = {
  evidenceMonths: 12,
  rejectedDraftDays: 90,
  closedCaseMonths: 6,
  blurredOriginalDays: 90,
  pageViewMonths: 24,
  mailDays: 90,
}

const ends = {
  /** Since the last of its pictures went out of use; while one is in use there is no such moment. */
  evidence: (since, { evidenceMonths }) => monthsAfter(since, evidenceMonths),
  /** Since it was sent back or discarded. */
  rejectedDraft: (since, { rejectedDraftDays }) => daysAfter(since, rejectedDraftDays),
  /** Feedback and removal cases, since they were closed. */
  closedCase: (since, { closedCaseMonths }) => monthsAfter(since, closedCaseMonths),
  /** The picture as it was before parts of it were blurred, since then. */
  blurredOriginal: (since, { blurredOriginalDays }) => daysAfter(since, blurredOriginalDays),
} as const satisfies Record<string, (since: Date, settings: Retention) => Date>

export type Kept = keyof typeof ends

/**
 * @param since when its clock started, or null while it is in use, open or undecided
 * @returns the first moment at which it goes, or null while it stays
 */
export function goesAt(kind: Kept, since: Date | null, settings: Retention = usualRetention): Date | null {
  return since && ends[kind](since, settings)
}

/** @returns whether its time is over */
export function isOverdue(kind: Kept, since: Date | null, today: Date, settings?: Retention): boolean {
  const at = goesAt(kind, since, settings)
  return at !== null && at <= today
}
