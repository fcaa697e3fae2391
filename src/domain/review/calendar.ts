/** What the coming weeks hold: moments at which something happens by itself, or must have been done. */
import { dayAfter } from '../days'
import type { ReviewedKind } from '../kinds'

export const happenings = [
  'goesLive',
  'releaseGoesLive',
  'placeLost',
  'reviewDue',
  'secondLookDue',
  'reviewAgain',
  'consentEnds',
  'caseDue',
] as const
export type Happening = (typeof happenings)[number]

export type CalendarEntry = {
  readonly what: Happening
  /** ISO 8601. */
  readonly at: string
  readonly kind: ReviewedKind | 'consents' | 'cases' | 'releases'
  readonly id: string
  /** A title; of a consent its code, of a case its number. */
  readonly name: string | null
  readonly municipality: string | null
}

export type Calendar = {
  readonly days: readonly CalendarDay[]
  /** Whether there is more in these weeks than is shown. */
  readonly isMore: boolean
}

export type CalendarDay = { readonly day: string; readonly entries: readonly CalendarEntry[] }

export const calendarWeeks = 6

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return dayAfter(day, -((weekday + 6) % 7))
}

/** The week's number by ISO 8601: the first is the one with the year's first Thursday. */
export function weekNumber(monday: string): number {
  const thursday = dayAfter(monday, 3)
  const firstWeek = mondayOf(`${thursday.slice(0, 4)}-01-04`)
  return Math.round((Date.parse(monday) - Date.parse(firstWeek)) / (7 * 86_400_000)) + 1
}

/** The Monday that a query asks for; this week's where it makes no sense. */
export function calendarFrom(given: unknown, today: string): string {
  const isDay =
    typeof given === 'string' && /^20\d\d-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(given))
  return mondayOf(isDay ? given : today)
}
