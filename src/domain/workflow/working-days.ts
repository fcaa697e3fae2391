/** Days on which people here work: not Saturdays and Sundays, and none of their country's holidays. */

import { pack } from '../country'
import { day } from '../day'

/** @returns the moment itself, or the same hour of the next day on which somebody works */
export function onWorkingDay(moment: Date, holidays = pack.holidays): Date {
  const isWeekend = moment.getUTCDay() % 6 === 0
  const isHoliday = holidays(moment.getUTCFullYear()).includes(moment.toISOString().slice(0, 10))
  return isWeekend || isHoliday ? onWorkingDay(new Date(moment.getTime() + day), holidays) : moment
}
