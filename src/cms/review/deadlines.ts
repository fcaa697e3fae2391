/** How long people have, in days. */
import { now } from '../clock'

const day = 24 * 60 * 60 * 1000

export const reviewIntervals = {
  /** A reviewer, before a submission counts as overdue. */
  review: 5,
  /** The second look at what was published past review (workflow.md). */
  secondLook: 3,
  /** Until a live page should be looked at again. */
  nextReview: 365,
} as const

/** @returns the moment that many days from now */
export function later(days: number): Date {
  return new Date(now().getTime() + days * day)
}
