/** The age that follows a name: "X, elva år", "X (10)", "X är nio", "X från Kalmar, 9 år", "X går i trean", "X, född 2015". */
import type { Token } from './reading'
import { sameSentence, wordAt } from './tokens'
import { yearsOf } from './vocabulary/numbers'
import { wordSet } from './vocabulary/word-set'

/** May stand between a name and its age. */
const links = wordSet(
  `, ( - – : är som var blev bara redan snart nästan nu just på en ett fyller fyllde fyllt har precis född f . i från går
  flicka pojke tjej kille flickan pojken dotter son barn gick`,
  "is was who turned turns turning now only almost nearly aged age just born in from a girl boy of 's has",
  'oo waa ah це має виповнилося виповнилось якому якій років هي هو ، ላ',
)
/** Of those, the ones that make a bare number an age: "X, 9", "X (9)", "X är nio". */
const ageLinks = wordSet(
  ', ( är var blev fyller fyllde fyllt is was turned turns turning aged age بلغ виповнилося ،',
)
const closers = wordSet(') , . ! ? ; : och men and but i när går som år years ، ؛ та і')
const grades = wordSet(
  'förskoleklass ettan tvåan trean fyran femman sexan sjuan åttan nian lågstadiet mellanstadiet kindergarten',
)
const born = wordSet('född f . born in народився народилася')
const whereFrom = wordSet('i från from in')
const units = wordSet('år year years yrs jir sano سنة سنوات سنين عاما أعوام рік роки років ዓመት')
/** Around a stretch of time that is no age: "i tre år", "tre år sedan". */
const beforeSpan = wordSet('i under in for om')
const afterSpan = wordSet('sedan sen ago тому')
const yearOfBirth = /^(?:19[3-9]|20[0-4])\d$/
const articles = wordSet('en ett one')

/** Tokens between a name and the end of its age. */
const reach = 7
/** A bare number above this, after a name, counts something else. */
const oldestBare = 25

/**
 * @param isKnown the name stands on the list, so that weaker wordings count too
 * @returns the last token of the age, or undefined where none follows
 */
export function ageAfterName(tokens: readonly Token[], name: number, isKnown: boolean): number | undefined {
  let hasAgeLink = false
  for (let at = name + 1; at <= name + reach; at++) {
    const word = wordAt(tokens, at)
    if (word === '' || (!sameSentence(tokens, name, at) && word !== '(')) return undefined
    if (isKnown && grades.has(word)) return at
    if (isKnown && word === 'årskurs') return at + 1
    if (yearOfBirth.test(word) && born.has(wordAt(tokens, at - 1))) return at
    const years = articles.has(word) ? undefined : yearsOf(word)
    if (years !== undefined && (isUnit(tokens, at + 1) || at > name + 1)) {
      if (isUnit(tokens, at + 1)) return isSpan(tokens, at) ? undefined : at + 1
      return hasAgeLink && years <= oldestBare && isClosed(tokens, at + 1, name) ? at : undefined
    }
    if (ageLinks.has(word)) hasAgeLink = true
    if (!links.has(word) && !isSurnameOrTown(tokens, at, name)) return undefined
  }
  return undefined
}

function isUnit(tokens: readonly Token[], at: number): boolean {
  return units.has(wordAt(tokens, at)) || (wordAt(tokens, at) === '-' && units.has(wordAt(tokens, at + 1)))
}

function isSpan(tokens: readonly Token[], at: number): boolean {
  return beforeSpan.has(wordAt(tokens, at - 1)) || afterSpan.has(wordAt(tokens, at + 2))
}

function isClosed(tokens: readonly Token[], at: number, name: number): boolean {
  const word = wordAt(tokens, at)
  return word === '' || closers.has(word) || !sameSentence(tokens, name, at)
}

function isSurnameOrTown(tokens: readonly Token[], at: number, name: number): boolean {
  if (!tokens[at]?.isCapitalised) return false
  return at === name + 1 || whereFrom.has(wordAt(tokens, at - 1))
}
