import { type Span, sentencesOf } from './sentences'
import { wordsOf } from './words'

/** A sentence that a reader may lose the thread of, as offsets into the text. */
export type LongSentence = Span & { readonly words: number }

/** @returns the sentences with more than `limit` words, in order */
export function longSentences(text: string, limit: number): LongSentence[] {
  return sentencesOf(text)
    .map((span) => ({ ...span, words: wordsOf(text.slice(span.start, span.end)).length }))
    .filter(({ words }) => words > limit)
}
