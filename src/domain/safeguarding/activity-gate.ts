/**
 * A story goes live at the earliest some days after the activity it tells of (docs/rules.md, Children 13), so that it never says
 * where children are now.
 */
import { daysAfter } from './calendar'

export type TooSoon = { readonly because: 'tooSoonAfterActivity'; readonly until: Date }

/** Default of the setting `storyDelayDays`. */
export const usualDelayDays = 3

/** @param activityDate the day of the activity; a story about no particular day has none, and need not wait */
export function activityGate(
  activityDate: Date | null,
  today: Date,
  delayDays = usualDelayDays,
): TooSoon | null {
  if (activityDate === null) return null
  const until = daysAfter(activityDate, delayDays)
  return today < until ? { because: 'tooSoonAfterActivity', until } : null
}
