/** On which day a letter goes: at most one a week, from nine o'clock in the morning by the organisation's clock. */
import { dayAfter } from '../days'
import { organisation } from '../organisation'

export const letterDays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

export type LetterDay = (typeof letterDays)[number]

const firstHour = 9
const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: organisation.timeZone,
  dateStyle: 'short',
  timeStyle: 'short',
})

/** Days as `2026-11-29`, counted without clock or zone. */
const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`)
const weekdayOf = (day: string): LetterDay | undefined =>
  letterDays[(new Date(noonOf(day)).getUTCDay() + 6) % 7]
const isFree = (day: string, last: string | null): boolean => !last || day >= dayAfter(last, 7)

/**
 * @param last the day of the letter before
 * @returns the day whose letter goes now; null while none does
 */
export function letterDue(now: Date, on: LetterDay, last: string | null): string | null {
  const [day = '', time = ''] = parts.format(now).split(' ')
  return weekdayOf(day) === on && Number(time.slice(0, 2)) >= firstHour && isFree(day, last) ? day : null
}

/** @returns the next day on which a letter may go, this one included */
export function nextLetterDay(now: Date, on: LetterDay, last: string | null): string {
  const [today = ''] = parts.format(now).split(' ')
  const days = Array.from({ length: 14 }, (_, days) => dayAfter(today, days))
  return days.find((day) => weekdayOf(day) === on && isFree(day, last)) ?? today
}
