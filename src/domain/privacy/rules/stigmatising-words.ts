/** Warn: pitying or stigmatising words (Publicitetsreglerna 9–10 on respect for people in the news). */
import type { Match } from '../finding'
import type { Reading, Token } from '../reading'
import { collect } from '../tokens'
import type { Vocabulary } from '../vocabulary/vocabulary'
import { foldWord } from '../vocabulary/word-set'

type Pattern = { readonly word: string; readonly isOpen: boolean }

/** Phrases by the first three letters of their first word, so that most words are looked up once and left. */
type Index = ReadonlyMap<string, readonly (readonly Pattern[])[]>

const indexes = new WeakMap<Vocabulary, Index>()

function indexOf(vocabulary: Vocabulary): Index {
  const index =
    indexes.get(vocabulary) ??
    Map.groupBy(vocabulary.stigma.map(patternsOf), ([first]) => beginning(first?.word ?? ''))
  indexes.set(vocabulary, index)
  return index
}

function patternsOf(phrase: string): Pattern[] {
  return phrase
    .split(' ')
    .map((word) => ({ word: foldWord(word.replace('*', '')), isOpen: word.endsWith('*') }))
}

export function stigmatisingWords({ tokens, vocabulary }: Reading): Match[] {
  const index = indexOf(vocabulary)
  return collect(tokens, (token, at): Match | undefined => {
    const phrase = index.get(beginning(token.folded))?.find((words) => fits(tokens, at, words))
    if (!phrase) return undefined
    const end = tokens[at + phrase.length - 1]?.end ?? token.end
    // The words themselves are nobody's data: the excerpt shows them.
    return { start: token.start, end, severity: 'warn', shown: [[token.start, end]] }
  })
}

function fits(tokens: readonly Token[], at: number, words: readonly Pattern[]): boolean {
  return words.every(({ word, isOpen }, step) => {
    const folded = tokens[at + step]?.folded
    return isOpen ? folded?.startsWith(word) : folded === word
  })
}

function beginning(word: string): string {
  return word.slice(0, 3)
}
