/**
 * Warn: an exact recurring time and place: it tells where children will be next week too.
 * "varje tisdag kl 17 på biblioteket" needs all three: a day that comes back, a clock time, a place to stand at.
 */
import type { Match } from '../finding'
import { numberOf } from '../numbers'
import { placeMentions } from '../place-mentions'
import type { Reading, Token } from '../reading'
import { collect, sameSentence, wordAt } from '../tokens'

/** How far the three may stand apart, in tokens, inside one sentence. */
const reach = 20

export function recurringTimeAndPlace(reading: Reading): Match[] {
  const { tokens } = reading
  const named = new Set(placeMentions(reading).named)
  return collect(tokens, (_, at): Match | undefined => {
    if (!isRecurring(reading, at)) return undefined
    const around = window(tokens, at)
    const clock = around.find((near) => isClock(reading, near))
    const place = around.find((near) => named.has(near) || isMeetingPlace(reading, near))
    if (clock === undefined || place === undefined) return undefined
    const [first, last] = [Math.min(at, clock, place), Math.max(at, clock, place)]
    // No name is in it: the excerpt may say which day, and hides the hour and the place.
    const shown = [[tokens[at]?.start ?? 0, tokens[at]?.end ?? 0]] as const
    return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, severity: 'warn', shown }
  })
}

function window(tokens: readonly Token[], at: number): number[] {
  const around: number[] = []
  for (let near = Math.max(0, at - reach); near <= at + reach; near++)
    if (sameSentence(tokens, at, near)) around.push(near)
  return around
}

function isRecurring({ tokens, vocabulary }: Reading, at: number): boolean {
  const { everyWeekday, everyWord, weekdays } = vocabulary
  const word = wordAt(tokens, at)
  if (everyWeekday.has(word)) return true
  return weekdays.has(word) && [at - 2, at - 1, at + 1].some((near) => everyWord.has(wordAt(tokens, near)))
}

function isClock({ tokens, vocabulary }: Reading, at: number): boolean {
  const { beforeClock, afterClock } = vocabulary
  const hour = numberOf(vocabulary, wordAt(tokens, at))
  if (hour === undefined || hour > 24) return false
  if (beforeClock.has(wordAt(tokens, at - 1)) || beforeClock.has(wordAt(tokens, at - 2))) return true
  if (afterClock.has(wordAt(tokens, at + 1))) return true
  const minutes = tokens[at + 2]
  return (
    /^[.:]$/.test(wordAt(tokens, at + 1)) &&
    /^[0-5]\d$/.test(minutes?.text ?? '') &&
    minutes?.start === (tokens[at]?.end ?? 0) + 1
  )
}

function isMeetingPlace({ tokens, vocabulary }: Reading, at: number): boolean {
  const { meetingPlaces, beforeNamedPlace, bigPlaces, weekdays } = vocabulary
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (meetingPlaces.has(token.folded)) return true
  return (
    token.isCapitalised &&
    beforeNamedPlace.has(wordAt(tokens, at - 1)) &&
    !bigPlaces.has(token.folded) &&
    !weekdays.has(token.folded)
  )
}
