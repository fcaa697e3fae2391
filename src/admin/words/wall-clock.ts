/**
 * Between the clock on a Swedish wall and the moment it means, both clock changes included. The browser's own time
 * zone never matters: an editor on a journey still schedules in Swedish time.
 */
const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
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
  const summer = new Date(asUtc.getTime() - 2 * hour)
  const winter = new Date(asUtc.getTime() - 1 * hour)
  if (wallClock(summer) === clock) return summer
  return winter
}

/** Whether a wall clock is skipped by the spring change, or comes twice in autumn. */
export function oddityOf(clock: string): 'skipped' | 'twice' | null {
  const moment = momentOf(clock)
  if (!moment) return null
  if (wallClock(moment) !== clock) return 'skipped'
  return wallClock(new Date(moment.getTime() + hour)) === clock ? 'twice' : null
}

const hour = 60 * 60 * 1000
