/** Where a text names a place that somebody could go to: precise places, and kinds of place. */
import { oncePerReading } from './once-per-reading'
import { beginsSentence, type Reading, type Token } from './reading'
import { wordAt } from './tokens'

export type PlaceMentions = {
  /** "Tallskolan", "Norra skolan", "Stadsparken", "парк Шевченка". */
  readonly named: readonly number[]
  /** "skolan", "parken": one place only beside one child. */
  readonly definite: readonly number[]
}

/** @returns positions in the reading's tokens */
export const placeMentions = oncePerReading((reading): PlaceMentions => {
  const { tokens, vocabulary } = reading
  const named: number[] = []
  const definite: number[] = []
  tokens.forEach(({ kind, folded }, at) => {
    if (kind !== 'word') return
    if (isNamedPlace(reading, at)) named.push(at)
    else if (vocabulary.definitePlaces.has(folded)) definite.push(at)
  })
  return { named, definite }
})

function isNamedPlace(reading: Reading, at: number): boolean {
  const { tokens, vocabulary } = reading
  const { onlyOneInTown, placeEnding, kindsOfPlace, placeNouns } = vocabulary
  const { folded, isCapitalised } = tokens[at] ?? { folded: '', isCapitalised: false }
  if (onlyOneInTown.has(folded)) return true
  if (isCapitalised && placeEnding.test(folded) && !kindsOfPlace.has(folded)) return true
  return placeNouns.has(folded) && (isProper(reading, at - 1, at) || isProperAfter(tokens, at))
}

/** "Norra skolan", "Hill School": the word before has a capital that no sentence gave it. */
function isProper({ tokens, vocabulary }: Reading, at: number, noun: number): boolean {
  const before = tokens[at]
  if (
    !before?.isCapitalised ||
    before.end + 1 !== tokens[noun]?.start ||
    vocabulary.notPlaceNames.has(before.folded)
  )
    return false
  return !beginsSentence(tokens, at) || vocabulary.nameBeforePlace.test(before.folded)
}

/** "парк Шевченка", "школа № 5", "School 5". */
function isProperAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!/\p{Script=Cyrillic}/u.test(wordAt(tokens, at)) || next === undefined) return false
  return next.isCapitalised || next.kind === 'number' || /^(?:no|№|")$/.test(next.folded)
}
