/** Days and months on from a date, in UTC, so that a retention time is the same wherever it is counted. */

export function daysAfter(date: Date, days: number): Date {
  const later = new Date(date)
  later.setUTCDate(later.getUTCDate() + days)
  return later
}

/** The 31st of a month that has none is its last day, never a day of the next month. */
export function monthsAfter(date: Date, months: number): Date {
  const later = new Date(date)
  const day = later.getUTCDate()
  later.setUTCDate(1)
  later.setUTCMonth(later.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate()
  later.setUTCDate(Math.min(day, lastDay))
  return later
}
