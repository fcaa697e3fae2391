/** Easter and the days that move with it. Days are written `2026-04-05`. */

/** @returns Easter Sunday by the Gregorian rule, in the form of Meeus and Butcher */
function easterSunday(year: number): string {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100]
  const leap = Math.floor(century / 4)
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leap - moon + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1)
}

/** @returns Good Friday, Easter Sunday, Easter Monday, Ascension Day and Whit Sunday */
export function easterDays(year: number): string[] {
  const sunday = easterSunday(year)
  return [-2, 0, 1, 39, 49].map((days) => daysOn(sunday, days))
}

/** @returns the Friday between 19 and 25 June on which Sweden and Finland keep Midsummer's Eve, and the day itself */
export function midsummer(year: number): string[] {
  return [weekdayFrom(dayOf(year, 6, 19), 5), weekdayFrom(dayOf(year, 6, 20), 6)]
}

/** @returns the Saturday between 31 October and 6 November */
export function allSaints(year: number): string {
  return weekdayFrom(dayOf(year, 10, 31), 6)
}

export const dayOf = (year: number, month: number, day: number): string =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`)

function daysOn(day: string, days: number): string {
  return new Date(noonOf(day).getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

/** The first such weekday from a day on, Sunday being 0. */
function weekdayFrom(day: string, weekday: number): string {
  return daysOn(day, (weekday - noonOf(day).getUTCDay() + 7) % 7)
}
