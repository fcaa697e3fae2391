/** Where a text names a place that somebody could go to: precise places, and kinds of place. */
import { oncePerReading } from './once-per-reading'
import { beginsSentence, type Token } from './reading'
import { wordAt } from './tokens'
import {
  definitePlaces,
  kindsOfPlace,
  notPlaceNames,
  onlyOneInTown,
  placeEnding,
  placeNouns,
} from './vocabulary/places'

export type PlaceMentions = {
  /** "Tallskolan", "Norra skolan", "Stadsparken", "парк Шевченка". */
  readonly named: readonly number[]
  /** "skolan", "parken": one place only beside one child. */
  readonly definite: readonly number[]
}

/** @returns positions in the reading's tokens */
export const placeMentions = oncePerReading(({ tokens }): PlaceMentions => {
  const named: number[] = []
  const definite: number[] = []
  tokens.forEach(({ kind, folded }, at) => {
    if (kind !== 'word') return
    if (isNamedPlace(tokens, at)) named.push(at)
    else if (definitePlaces.has(folded)) definite.push(at)
  })
  return { named, definite }
})

function isNamedPlace(tokens: readonly Token[], at: number): boolean {
  const { folded, isCapitalised } = tokens[at] ?? { folded: '', isCapitalised: false }
  if (onlyOneInTown.has(folded)) return true
  if (isCapitalised && placeEnding.test(folded) && !kindsOfPlace.has(folded)) return true
  return placeNouns.has(folded) && (isProper(tokens, at - 1, at) || isProperAfter(tokens, at))
}

/** "Norra skolan", "Hill School": the word before has a capital that no sentence gave it. */
function isProper(tokens: readonly Token[], at: number, noun: number): boolean {
  const before = tokens[at]
  if (!before?.isCapitalised || before.end + 1 !== tokens[noun]?.start || notPlaceNames.has(before.folded))
    return false
  return !beginsSentence(tokens, at) || /(?:s|ra|re)$/.test(before.folded)
}

/** "парк Шевченка", "школа № 5", "School 5". */
function isProperAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!/\p{Script=Cyrillic}/u.test(wordAt(tokens, at)) || next === undefined) return false
  return next.isCapitalised || next.kind === 'number' || /^(?:no|№|")$/.test(next.folded)
}
