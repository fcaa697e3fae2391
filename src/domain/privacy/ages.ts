/** Where a text states an age, in every wording we know. */

import { yearsOf } from './numbers'
import { oncePerReading } from './once-per-reading'
import type { Reading } from './reading'
import { collect, wordAt } from './tokens'
import { foldWord } from './vocabulary/word-set'

export type Age = {
  /** First and last token of the wording. */
  readonly first: number
  readonly last: number
  readonly years: number
  /** Only said of a person ("nioårig", "aged nine"); otherwise it may be any span of years ("nio år"). */
  readonly isPersonal: boolean
}

const swedish = /^(.*?)(?:årig|åriga|årige|åring|åringen|åringens|årings)$/
const finnish = /^(.*?)vuotia(?:s|sta|an|ana|alla|alle|alta|assa|asta|aksi|ansa)$/
const ukrainian = /^(.*?)-?річн\p{L}{1,3}$/u
const persian = new RegExp(`^(.*?)${foldWord('ساله')}$`)

/** @returns every age of 0–120 years, in text order */
export const agesIn = oncePerReading((reading): Age[] =>
  collect(reading.tokens, ({ kind }, at) => {
    if (kind !== 'word') return undefined
    return compound(reading, at) ?? ageBefore(reading, at) ?? ageAfter(reading, at)
  }),
)

/** "nioåriga", "9-åriga", "seitsemänvuotias", "дев'ятирічна", "9-річна", "نه ساله". */
function compound(reading: Reading, at: number): Age | undefined {
  const stem = stemOf(reading, wordAt(reading.tokens, at))
  if (stem === undefined) return undefined
  if (stem !== '') {
    const years = yearsOf(reading.vocabulary, stem)
    return years === undefined ? undefined : { first: at, last: at, years, isPersonal: true }
  }
  return leftOf(reading, at, at, true)
}

function stemOf({ vocabulary: { languages } }: Reading, word: string): string | undefined {
  if (word.includes('åri')) return swedish.exec(word)?.[1]
  if (word.includes('vuotia') && languages.has('fi')) return finnish.exec(word)?.[1]
  if (word.includes('річн')) return ukrainian.exec(word)?.[1]
  return word.endsWith('ه') ? persian.exec(word)?.[1] : undefined
}

/** "nio år", "nine years old", "9-year-old", "٩ سنوات", "9 jir". */
function ageBefore(reading: Reading, at: number): Age | undefined {
  const { tokens, vocabulary } = reading
  const word = wordAt(tokens, at)
  if (!vocabulary.yearUnits.has(word)) return undefined
  let last = at
  if (wordAt(tokens, at + 1) === '-') last++
  if (word === 'sano' && wordAt(tokens, at + 1) === 'jir') return undefined
  const isSaidOfPeople = vocabulary.afterAge.has(wordAt(tokens, last + 1))
  const isAge = isSaidOfPeople || word === 'jir'
  return leftOf(reading, at, isSaidOfPeople ? last + 1 : at, isAge)
}

/** "aged nine", "عمره ٩ سنوات", "в віці". */
function ageAfter({ tokens, vocabulary }: Reading, at: number): Age | undefined {
  const { beforeAge, betweenWordAndAge, yearUnits, kin } = vocabulary
  if (!beforeAge.has(wordAt(tokens, at))) return undefined
  let next = at + 1
  while (betweenWordAndAge.has(wordAt(tokens, next)) && next < at + 3) next++
  const years = yearsOf(vocabulary, wordAt(tokens, next))
  if (years === undefined) return undefined
  const hasUnit = yearUnits.has(wordAt(tokens, next + 1))
  if (!hasUnit && kin.has(wordAt(tokens, at))) return undefined
  return { first: at, last: hasUnit ? next + 1 : next, years, isPersonal: true }
}

function leftOf(
  { tokens, vocabulary }: Reading,
  at: number,
  last: number,
  isPersonal: boolean,
): Age | undefined {
  let left = at - 1
  if (wordAt(tokens, left) === '-' || wordAt(tokens, left) === 'sano') left--
  const years = yearsOf(vocabulary, wordAt(tokens, left))
  return years === undefined ? undefined : { first: left, last, years, isPersonal }
}
