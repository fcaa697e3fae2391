/** How long people have: the live site settings say it, or, before there are any, the usual times. */
import type { PayloadRequest } from 'payload'
import { now } from '../clock'
import { readPublicRow } from './copies'

/** The fields of `deadlines` in the settings that the workflow keeps time by. */
const usual = {
  /** Days a reviewer has, before a submission counts as overdue. */
  reviewDays: 5,
  /** Days until the second look at what was published past review (docs/rules.md, Who may do what 5). */
  retrospectiveReviewDays: 3,
  /** Days until a case must be decided. */
  caseDays: 7,
  /** Months until a live page should be looked at again. */
  freshnessMonths: 12,
} as const

/** @returns the last day for it, counted from now; a draft of the settings moves nothing */
export async function dueDate(req: PayloadRequest, what: keyof typeof usual): Promise<Date> {
  const settings = await readPublicRow(req, { kind: 'site-settings', id: 'site-settings' })
  const isLive = settings?._status === 'published'
  const set = isLive ? (settings.deadlines as Partial<Record<typeof what, number | null>> | null) : null
  return later(set?.[what] ?? usual[what], what === 'freshnessMonths' ? 'months' : 'days')
}

function later(count: number, unit: 'days' | 'months'): Date {
  const date = now()
  if (unit === 'days') date.setUTCDate(date.getUTCDate() + count)
  else date.setUTCMonth(date.getUTCMonth() + count)
  return date
}
