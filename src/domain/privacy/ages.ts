/** Where a text states an age, in every wording we know. */
import { oncePerReading } from './once-per-reading'
import type { Token } from './reading'
import { collect, wordAt } from './tokens'
import { yearsOf } from './vocabulary/numbers'
import { foldWord, wordSet } from './vocabulary/word-set'

export type Age = {
  /** First and last token of the wording. */
  readonly first: number
  readonly last: number
  readonly years: number
  /** Only said of a person ("nioårig", "aged nine"); otherwise it may be any span of years ("nio år"). */
  readonly isPersonal: boolean
}

const units = wordSet(
  'år års year years yrs yr jir sano سنة سنوات سنين عاما أعوام عام سال рік роки років року ዓመት ዓመታ',
)
/** The age follows: "aged nine", "عمره ٩", "ዕድሚኡ 9". */
const before = wordSet(
  "aged age åldern ålder عمره عمرها وعمره وعمرها العمر ابن ابنة سنش ዕድሚኡ ዕድሚኣ ዕድመ ወዲ ጓል віком вік da'diisu da'deedu",
)
/** Words after the unit that make it a person's age: "nio år gammal", "nine years old". */
const after = wordSet('gammal gamla gamle ålder old دارد داره')
const skipped = wordSet('of av : - på كان كانت حوالي')
const swedish = /^(.*?)(?:årig|åriga|årige|åring|åringen|åringens|årings)$/
const ukrainian = /^(.*?)-?річн\p{L}{1,3}$/u
const persian = new RegExp(`^(.*?)${foldWord('ساله')}$`)

/** @returns every age of 0–120 years, in text order */
export const agesIn = oncePerReading(({ tokens }): Age[] =>
  collect(tokens, ({ kind }, at) => {
    if (kind !== 'word') return undefined
    return compound(tokens, at) ?? ageBefore(tokens, at) ?? ageAfter(tokens, at)
  }),
)

/** "nioåriga", "9-åriga", "дев'ятирічна", "9-річна", "نه ساله". */
function compound(tokens: readonly Token[], at: number): Age | undefined {
  const word = wordAt(tokens, at)
  const stem = stemOf(word)
  if (stem === undefined) return undefined
  if (stem !== '') {
    const years = yearsOf(stem)
    return years === undefined ? undefined : { first: at, last: at, years, isPersonal: true }
  }
  return leftOf(tokens, at, at, true)
}

function stemOf(word: string): string | undefined {
  if (word.includes('åri')) return swedish.exec(word)?.[1]
  if (word.includes('річн')) return ukrainian.exec(word)?.[1]
  return word.endsWith('ه') ? persian.exec(word)?.[1] : undefined
}

/** "nio år", "nine years old", "9-year-old", "٩ سنوات", "9 jir". */
function ageBefore(tokens: readonly Token[], at: number): Age | undefined {
  const word = wordAt(tokens, at)
  if (!units.has(word)) return undefined
  let last = at
  if (wordAt(tokens, at + 1) === '-') last++
  if (word === 'sano' && wordAt(tokens, at + 1) === 'jir') return undefined
  const isSaidOfPeople = after.has(wordAt(tokens, last + 1))
  const isAge = isSaidOfPeople || word === 'jir'
  return leftOf(tokens, at, isSaidOfPeople ? last + 1 : at, isAge)
}

/** "aged nine", "عمره ٩ سنوات", "в віці". */
function ageAfter(tokens: readonly Token[], at: number): Age | undefined {
  if (!before.has(wordAt(tokens, at))) return undefined
  let next = at + 1
  while (skipped.has(wordAt(tokens, next)) && next < at + 3) next++
  const years = yearsOf(wordAt(tokens, next))
  if (years === undefined) return undefined
  const hasUnit = units.has(wordAt(tokens, next + 1))
  // "ابن" and "ወዲ" are also plain words for a son: only with "years" do they tell an age.
  if (!hasUnit && kin.has(wordAt(tokens, at))) return undefined
  return { first: at, last: hasUnit ? next + 1 : next, years, isPersonal: true }
}

const kin = wordSet('ابن ابنة ወዲ ጓል')

function leftOf(tokens: readonly Token[], at: number, last: number, isPersonal: boolean): Age | undefined {
  let left = at - 1
  if (wordAt(tokens, left) === '-' || wordAt(tokens, left) === 'sano') left--
  const years = yearsOf(wordAt(tokens, left))
  return years === undefined ? undefined : { first: left, last, years, isPersonal }
}
