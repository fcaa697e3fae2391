/** The date in a personal number, where "+60" on the day marks a coordination number (Skatteverket, SKV 707). */

/** Nobody with a personal number was born before; keeps organisation numbers with "16" in front out. */
const firstYear = 1880

/**
 * @param date YYYYMMDD or YYMMDD; two digits may mean any century, whichever sign was written
 * @returns whether a living or once living person can have this birth date
 */
export function isBirthDate(date: string, today: Date): boolean {
  const month = Number(date.slice(-4, -2))
  const written = Number(date.slice(-2))
  const day = written > 60 ? written - 60 : written
  if (date.length === 8) return isRealDay(Number(date.slice(0, 4)), month, day, today)
  const twoDigits = Number(date.slice(0, 2))
  const thisCentury = Math.floor(today.getUTCFullYear() / 100) * 100
  return [thisCentury, thisCentury - 100, thisCentury - 200]
    .map((century) => century + twoDigits)
    .some((year) => isRealDay(year, month, day, today))
}

function isRealDay(year: number, month: number, day: number, today: Date): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false
  return year >= firstYear && date.getTime() <= today.getTime()
}
