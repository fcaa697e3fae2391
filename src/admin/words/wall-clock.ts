/**
 * Between the clock on the organisation's wall and the moment it means, both clock changes included. The browser's own
 * time zone never matters: an editor on a journey still schedules by the clock at home.
 */
import { organisation } from '@/domain/organisation'

// Sweden writes days and times as machines do.
const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: organisation.timeZone,
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The wall clock at a moment, as `<input type="datetime-local">` wants it: `2026-03-29T07:00`. */
export function wallClock(moment: Date): string {
  return format.format(moment).replace(' ', 'T').slice(0, 16)
}

/**
 * The moment a wall clock means. A time that the spring change skips becomes the same time after the change; one that
 * comes twice in autumn means the first.
 * @returns null for what is no time
 */
export function momentOf(clock: string): Date | null {
  const asUtc = new Date(`${clock}:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(clock) || Number.isNaN(asUtc.getTime())) return null
  const [before, after] = [-day, day].map((away) => new Date(asUtc.getTime() - aheadAt(asUtc, away)))
  const [first, second] = [before, after].toSorted((one, other) => Number(one) - Number(other))
  return [first, second].find((moment) => moment && wallClock(moment) === clock) ?? before ?? null
}

/** How far ahead of UTC the wall clock is, so long before or after. */
function aheadAt(moment: Date, away: number): number {
  const then = moment.getTime() + away
  return new Date(`${wallClock(new Date(then))}:00Z`).getTime() - then
}

/** Whether a wall clock is skipped by the spring change, or comes twice in autumn. */
export function oddityOf(clock: string): 'skipped' | 'twice' | null {
  const moment = momentOf(clock)
  if (!moment) return null
  if (wallClock(moment) !== clock) return 'skipped'
  return wallClock(new Date(moment.getTime() + hour)) === clock ? 'twice' : null
}

const hour = 60 * 60 * 1000
const day = 24 * hour
