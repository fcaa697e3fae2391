import type { Span } from './sentences'

/** A word holds a letter or a digit; hyphens and apostrophes inside it, and decimals, do not split it. */
const word = /[\p{L}\p{M}\p{N}]+(?:[-'’.,:/][\p{L}\p{M}\p{N}]+)*/gu

/** @returns the words of a text as offsets into it, as a reader counts them */
export function wordsOf(text: string): Span[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}
