/**
 * The Swedish reading index (Björnsson 1968; språklagen 11 § asks public bodies for clear language):
 * words per sentence, plus the share of long words in per cent.
 */
import { sentencesOf } from './sentences'
import { wordsOf } from './words'

/** A word with more letters than this is long. */
const longestShortWord = 6

/** @returns the index, or null for a text without words */
export function lix(text: string): number | null {
  const words = wordsOf(text)
  if (words.length === 0) return null
  const sentences = sentencesOf(text).filter(({ start, end }) => wordsOf(text.slice(start, end)).length > 0)
  const long = words.filter(({ start, end }) => lettersIn(text.slice(start, end)) > longestShortWord)
  return words.length / sentences.length + (100 * long.length) / words.length
}

function lettersIn(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0
}
