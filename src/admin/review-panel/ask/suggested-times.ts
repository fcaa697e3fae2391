/** Times at which people here publish, so that most need not type one: mornings, and the hour before people go home. */
import { pack } from '@/domain/country'
import { dayAfter } from '@/domain/days'
import { onWorkingDay } from '@/domain/workflow/working-days'
import { momentOf, wallClock } from '../../words/wall-clock'

export type SuggestedTime = {
  readonly name: 'today' | 'tomorrow' | 'workday' | 'afterHolidays' | 'monday' | 'nextWeek'
  /** The organisation's wall clock, `2026-03-29T08:00`. */
  readonly clock: string
}

const morning = '08:00'
const afternoon = '16:00'
const hour = 60 * 60 * 1000
/** Holidays further ahead are nothing to wait for. */
const daysAhead = 14

/** @returns in their order; none twice, and none within the next hour */
export function suggestedTimes(now: Date, holidays = pack.holidays): SuggestedTime[] {
  const today = wallClock(now).slice(0, 10)
  const workday = (from: string) => onWorkingDay(noonOf(from), holidays).toISOString().slice(0, 10)
  const toMonday = (8 - noonOf(today).getUTCDay()) % 7 || 7
  const coming = Array.from({ length: daysAhead }, (_, at) => dayAfter(today, at))
  const holiday = coming.find((day) => holidays(Number(day.slice(0, 4))).includes(day))
  const all: SuggestedTime[] = [
    { name: 'today', clock: `${today}T${afternoon}` },
    { name: 'tomorrow', clock: `${dayAfter(today, 1)}T${morning}` },
    { name: 'workday', clock: `${workday(dayAfter(today, 1))}T${morning}` },
    ...(holiday ? [{ name: 'afterHolidays', clock: `${workday(holiday)}T${morning}` } as const] : []),
    { name: 'monday', clock: `${dayAfter(today, toMonday)}T${morning}` },
    { name: 'nextWeek', clock: `${dayAfter(today, 7)}T${morning}` },
  ]
  return all.filter(({ clock }, at) => {
    const moment = momentOf(clock)
    const isFirst = all.findIndex((one) => one.clock === clock) === at
    return isFirst && moment !== null && moment.getTime() - now.getTime() > hour
  })
}

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`)
