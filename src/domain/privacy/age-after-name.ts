/** The age that follows a name: "X, elva år", "X (10)", "X är nio", "X från Umeå, 9 år", "X går i trean", "X, född 2015". */

import { yearsOf } from './numbers'
import type { Reading } from './reading'
import { sameSentence, wordAt } from './tokens'

const yearOfBirth = /^(?:19[3-9]|20[0-4])\d$/

/** Tokens between a name and the end of its age. */
const reach = 7
/** A bare number above this, after a name, counts something else. */
const oldestBare = 25

/**
 * @param isKnown the name stands on the list, so that weaker wordings count too
 * @returns the last token of the age, or undefined where none follows
 */
export function ageAfterName(reading: Reading, name: number, isKnown: boolean): number | undefined {
  const { tokens, vocabulary } = reading
  let hasAgeLink = false
  for (let at = name + 1; at <= name + reach; at++) {
    const word = wordAt(tokens, at)
    if (word === '' || (!sameSentence(tokens, name, at) && word !== '(')) return undefined
    if (isKnown && vocabulary.grades.has(word)) return at
    if (isKnown && word === 'årskurs') return at + 1
    if (yearOfBirth.test(word) && vocabulary.born.has(wordAt(tokens, at - 1))) return at
    const years = vocabulary.articles.has(word) ? undefined : yearsOf(vocabulary, word)
    if (years !== undefined && (isUnit(reading, at + 1) || at > name + 1)) {
      if (isUnit(reading, at + 1)) return isSpan(reading, at) ? undefined : at + 1
      return hasAgeLink && years <= oldestBare && isClosed(reading, at + 1, name) ? at : undefined
    }
    if (vocabulary.bareAgeLinks.has(word)) hasAgeLink = true
    if (!vocabulary.betweenNameAndAge.has(word) && !isSurnameOrTown(reading, at, name)) return undefined
  }
  return undefined
}

function isUnit({ tokens, vocabulary: { ageUnits } }: Reading, at: number): boolean {
  return (
    ageUnits.has(wordAt(tokens, at)) || (wordAt(tokens, at) === '-' && ageUnits.has(wordAt(tokens, at + 1)))
  )
}

function isSpan({ tokens, vocabulary: { beforeSpan, afterSpan } }: Reading, at: number): boolean {
  return beforeSpan.has(wordAt(tokens, at - 1)) || afterSpan.has(wordAt(tokens, at + 2))
}

function isClosed({ tokens, vocabulary: { afterBareAge } }: Reading, at: number, name: number): boolean {
  const word = wordAt(tokens, at)
  return word === '' || afterBareAge.has(word) || !sameSentence(tokens, name, at)
}

function isSurnameOrTown({ tokens, vocabulary: { whereFrom } }: Reading, at: number, name: number): boolean {
  if (!tokens[at]?.isCapitalised) return false
  return at === name + 1 || whereFrom.has(wordAt(tokens, at - 1))
}
