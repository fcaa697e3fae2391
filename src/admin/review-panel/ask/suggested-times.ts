/** Times at which people here publish, so that most need not type one: mornings, and the hour before people go home. */
import { daysAfter } from '@/domain/safeguarding/calendar'
import { momentOf, wallClock } from '../../words/wall-clock'

export type SuggestedTime = {
  readonly name: 'today' | 'tomorrow' | 'monday' | 'nextWeek'
  /** The organisation's wall clock, `2026-03-29T07:00`. */
  readonly clock: string
}

const morning = '07:00'
const afternoon = '16:00'
const hour = 60 * 60 * 1000

/** @returns in their order; none twice, and none within the next hour */
export function suggestedTimes(now: Date): SuggestedTime[] {
  const today = wallClock(now).slice(0, 10)
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay()
  const toMonday = (8 - weekday) % 7 || 7
  const all: SuggestedTime[] = [
    { name: 'today', clock: `${today}T${afternoon}` },
    { name: 'tomorrow', clock: `${dayAfter(today, 1)}T${morning}` },
    { name: 'monday', clock: `${dayAfter(today, toMonday)}T${morning}` },
    { name: 'nextWeek', clock: `${dayAfter(today, 7)}T${morning}` },
  ]
  return all.filter(({ clock }, at) => {
    const moment = momentOf(clock)
    const isFirst = all.findIndex((one) => one.clock === clock) === at
    return isFirst && moment !== null && moment.getTime() - now.getTime() > hour
  })
}

/** Calendar days, which the change of clocks does not touch at noon. */
const dayAfter = (day: string, count: number) =>
  daysAfter(new Date(`${day}T12:00:00Z`), count)
    .toISOString()
    .slice(0, 10)
