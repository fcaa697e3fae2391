/** How long people have: the live site settings say it, or, before there are any, the usual times. */
import type { PayloadRequest } from 'payload'
import { usualDeadlines } from '@/domain/workflow/deadlines'
import { onWorkingDay } from '@/domain/workflow/working-days'
import { now } from '../clock'
import { readPublicRow } from './copies'

/**
 * @returns the last day for it, counted from now; a draft of the settings moves nothing. A review that would be due on a
 * day off is due on the next working day; what is promised to readers, and a second look, waits for no holiday.
 */
export async function dueDate(req: PayloadRequest, what: keyof typeof usualDeadlines): Promise<Date> {
  const settings = await readPublicRow(req, { kind: 'site-settings', id: 'site-settings' })
  const isLive = settings?._status === 'published'
  const set = isLive ? (settings.deadlines as Partial<Record<typeof what, number | null>> | null) : null
  const due = later(set?.[what] ?? usualDeadlines[what], what === 'freshnessMonths' ? 'months' : 'days')
  return what === 'reviewDays' ? onWorkingDay(due) : due
}

function later(count: number, unit: 'days' | 'months'): Date {
  const date = now()
  if (unit === 'days') date.setUTCDate(date.getUTCDate() + count)
  else date.setUTCMonth(date.getUTCMonth() + count)
  return date
}
