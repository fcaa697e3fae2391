/** Milliseconds of a day, as long as none is longer for the clock's sake. */
export const day = 24 * 60 * 60 * 1000
