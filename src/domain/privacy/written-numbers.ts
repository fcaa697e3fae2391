/** Ten or twelve digits as people and machines write a personal number: cut where a date is cut, or digit by digit. */
import type { Span } from '../readability/sentences'
import type { DigitGroup } from './digit-groups'

export type WrittenNumber = Span & {
  readonly digits: string
  /** All digits in one run. */
  readonly isBare: boolean
}

type Length = 10 | 12

const linking = /^[ \n]{0,2}[-+./_:]?[ \n]{0,2}$/
const cuts: Record<Length, readonly number[]> = { 10: [2, 4, 6], 12: [2, 4, 6, 8] }

/** @returns every stretch of whole groups that is written like a personal number */
export function writtenNumbers(groups: readonly DigitGroup[]): WrittenNumber[] {
  return groups.flatMap((_, first) =>
    ([10, 12] as const).flatMap((length) => writtenAt(groups, first, length) ?? []),
  )
}

function writtenAt(groups: readonly DigitGroup[], first: number, length: Length): WrittenNumber | undefined {
  const taken = take(groups, first, length)
  if (!taken) return undefined
  const ends = endsOf(taken)
  const isSpaced = taken.length === length
  if (!isSpaced && !ends.every((end) => cuts[length].includes(end))) return undefined
  // Date and last four in one piece each are proof enough; smaller pieces must stand alone.
  const isPlain = taken.length === 1 || (taken.length === 2 && ends[0] === length - 4)
  if (
    !isPlain &&
    (isLinked(groups[first - 1], taken[0]) || isLinked(taken.at(-1), groups[first + taken.length]))
  )
    return undefined
  return {
    start: taken[0]?.start ?? 0,
    end: taken.at(-1)?.end ?? 0,
    digits: taken.map(({ digits }) => digits).join(''),
    isBare: taken.length === 1,
  }
}

/** Whole groups from `first` on that hold exactly `length` digits. */
function take(groups: readonly DigitGroup[], first: number, length: Length): DigitGroup[] | undefined {
  const taken: DigitGroup[] = []
  let count = 0
  for (let at = first; count < length; at++) {
    const group = groups[at]
    if (!group || (taken.length > 0 && !linking.test(taken.at(-1)?.gap ?? 'none'))) return undefined
    taken.push(group)
    count += group.digits.length
  }
  return count === length ? taken : undefined
}

/** How many digits stand before each gap. */
function endsOf(taken: readonly DigitGroup[]): number[] {
  let count = 0
  return taken.slice(0, -1).map(({ digits }) => {
    count += digits.length
    return count
  })
}

/** More digits beside a number in small pieces make it part of an account, a table or a list of dates. */
function isLinked(before: DigitGroup | undefined, after: DigitGroup | undefined): boolean {
  const gap = before?.gap
  if (gap === undefined || gap.includes('\n') || !linking.test(gap)) return false
  return Math.min(before?.digits.length ?? 0, after?.digits.length ?? 0) >= 2
}
