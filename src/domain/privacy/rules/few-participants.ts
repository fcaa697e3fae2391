/**
 * Warn: fewer than five participants: in so small a group everybody knows who was meant, and what is
 * said of the group is said of each. Statistics offices use the same threshold for small cells.
 */
import type { Match } from '../finding'
import { numberOf } from '../numbers'
import type { Reading, Token } from '../reading'
import { collect, sameSentence, wordAt } from '../tokens'

/** The smallest group that may be counted. */
export const smallestGroup = 5

/** How far the verb may stand from the people it counts, in tokens. */
const reach = 5

export function fewParticipants(reading: Reading): Match[] {
  const { tokens, vocabulary } = reading
  return collect(tokens, (token, at): Match | undefined => {
    if (token.kind === 'mark') return undefined
    const count = dualForms.get(token.folded) ?? numberOf(vocabulary, token.folded)
    if (count === undefined || count < 1 || count >= smallestGroup || isPartOfNumber(tokens, at))
      return undefined
    const people = dualForms.has(token.folded) ? at : peopleAfter(reading, at)
    if (people === undefined || !isParticipation(reading, at, people)) return undefined
    const { start } = token
    const end = tokens[people]?.end ?? token.end
    return { start, end, severity: 'warn', shown: [[start, end]] }
  })
}

/** Arabic says "two children" in one word. */
const dualForms = new Map([
  ['طفلان', 2],
  ['طفلين', 2],
])

function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  return (
    /^[.,:/-]$/.test(wordAt(tokens, at - 1)) &&
    tokens[at - 2]?.kind === 'number' &&
    tokens[at - 1]?.end === tokens[at]?.start
  )
}

/** "tre barn", "tre av barnen", "tre glada barn", "carruur saddex ah". */
function peopleAfter({ tokens, vocabulary }: Reading, at: number): number | undefined {
  for (const near of [at + 1, at + 2, at - 1])
    if (vocabulary.participants.has(wordAt(tokens, near)) && sameSentence(tokens, at, near))
      return near === at + 2 && vocabulary.multiple.test(wordAt(tokens, at + 1)) ? undefined : near
  return undefined
}

function isParticipation({ tokens, vocabulary }: Reading, from: number, people: number): boolean {
  if (vocabulary.participantsOnly.has(wordAt(tokens, people))) return true
  for (let at = from - reach; at <= people + reach; at++) {
    if (!sameSentence(tokens, from, at)) continue
    if (vocabulary.tookPart.has(wordAt(tokens, at))) return true
    if (wordAt(tokens, at) === 'med' && /^(?:var|är|varit)$/.test(wordAt(tokens, at - 1))) return true
  }
  return false
}
