/** Warn: pitying or stigmatising words (Publicitetsreglerna 9–10 on respect for people in the news). */
import type { Match } from '../finding'
import type { Reading, Token } from '../reading'
import { collect } from '../tokens'
import { stigma } from '../vocabulary/stigma'
import { foldWord } from '../vocabulary/word-set'

type Pattern = { readonly word: string; readonly isOpen: boolean }

const phrases: readonly (readonly Pattern[])[] = stigma.map((phrase) =>
  phrase.split(' ').map((word) => ({ word: foldWord(word.replace('*', '')), isOpen: word.endsWith('*') })),
)

/** Phrases by the first three letters of their first word, so that most words are looked up once and left. */
const byBeginning = new Map<string, (readonly Pattern[])[]>()
for (const phrase of phrases) {
  const key = beginning(phrase[0]?.word ?? '')
  byBeginning.set(key, [...(byBeginning.get(key) ?? []), phrase])
}

export function stigmatisingWords({ tokens }: Reading): Match[] {
  return collect(tokens, (token, at): Match | undefined => {
    const phrase = byBeginning.get(beginning(token.folded))?.find((words) => fits(tokens, at, words))
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
