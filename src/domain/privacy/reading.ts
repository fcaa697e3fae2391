/** A text as the rules read it: normalised, cut into words, numbers and marks, with its sentences counted. */

import type { CountryPack } from '../../../countries/country-pack'
import { type Span, sentencesOf } from '../readability/sentences'
import { normalise } from './normalise'
import type { Vocabulary } from './vocabulary/vocabulary'

/** What kind of place a text stands in: some rules are stricter or milder there. */
export type TextContext = 'running-text' | 'contact-block' | 'alt-text' | 'file-name'

export type Token = Span & {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  /** In small letters, for look-ups. */
  readonly folded: string
  /** Number of its sentence. */
  readonly sentence: number
  readonly isCapitalised: boolean
}

export type Reading = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly context: TextContext
  readonly today: Date
  /** How telephone numbers and addresses are written in the country. */
  readonly country: CountryPack
  readonly vocabulary: Vocabulary
  /** The author ticked "the name is fictional", or the case is fictional or composite. */
  readonly namesAreFictional: boolean
  /** Offsets of the original for a stretch of the normalised text. */
  original(start: number, end: number): Span
}

const token = /([\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)|(\d+)|[^\s\p{L}\p{M}\d]/gu

export type ReadingOptions = Omit<Reading, 'text' | 'tokens' | 'original'>

export function read(original: string, options: ReadingOptions): Reading {
  const { text, startOf, endOf } = normalise(original)
  return {
    ...options,
    text,
    tokens: tokensOf(text),
    original: (start, end) => ({ start: startOf(start), end: endOf(end - 1) }),
  }
}

function tokensOf(text: string): Token[] {
  const sentences = sentencesOf(text)
  const tokens: Token[] = []
  let sentence = 0
  for (const { 0: found, 1: word, 2: number, index } of text.matchAll(token)) {
    while (index >= (sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence++
    const folded = word === undefined ? found : found.toLowerCase()
    tokens.push({
      kind: word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark',
      text: found,
      folded,
      sentence,
      isCapitalised: word !== undefined && found[0] !== folded[0],
      start: index,
      end: index + found.length,
    })
  }
  return tokens
}

/** @returns whether the token begins its sentence, quotation marks and bullets aside */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (tokens[before]?.kind === 'mark' && /["”“«»'(•·*-]/.test(tokens[before]?.text ?? '')) before--
  const previous = tokens[before]
  return previous === undefined || previous.sentence !== tokens[at]?.sentence || previous.text === ':'
}
