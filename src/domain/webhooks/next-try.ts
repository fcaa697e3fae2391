/** When what did not get there is tried again: soon, then seldom, and no more after three days. */
const [second, minute, hour] = [1000, 60_000, 3_600_000]

const pauses = [5 * second, minute, 5 * minute, 30 * minute, 2 * hour, 6 * hour]
const longest = 12 * hour

const patience = 3 * 24 * hour

type Tried = {
  /** How often, this time included. */
  readonly attempts: number
  readonly first: Date
  readonly at: Date
  /** What the receiver says of when to come again: seconds, or a date (RFC 9110). */
  readonly retryAfter?: string | undefined
}

/** @returns null when it is given up */
export function nextTry({ attempts, first, at, retryAfter }: Tried): Date | null {
  const end = first.getTime() + patience
  if (at.getTime() >= end) return null
  const pause = pauses[attempts - 1] ?? longest
  // Later than by itself, where that is asked for, and never so late that nobody knows whether it will come.
  const asked = Math.min(waitIn(retryAfter, at), longest)
  return new Date(Math.min(at.getTime() + Math.max(pause, asked), end))
}

function waitIn(said: string | undefined, at: Date): number {
  if (said === undefined) return 0
  const wait = /^\d+$/.test(said) ? Number(said) * second : Date.parse(said) - at.getTime()
  return Number.isNaN(wait) ? 0 : wait
}
