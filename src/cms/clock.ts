/** The one clock of the CMS, so that tests can hold its hands. */
let offset = 0

/** @returns the present moment */
export function now(): Date {
  return new Date(Date.now() + offset)
}

/** Moves the clock, in milliseconds; tests only. */
export function shiftClock(milliseconds: number): void {
  offset = milliseconds
}
