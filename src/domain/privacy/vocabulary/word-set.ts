/** Vocabularies are written as plain words with spaces between and looked up in the form the rules read. */
import { normalise } from '../normalise'

/** @returns a word as the rules look it up: normalised, in small letters */
export function foldWord(word: string): string {
  return normalise(word).text.toLowerCase()
}

export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(
    lists
      .flatMap((list) => list.split(/\s+/))
      .filter(Boolean)
      .map(foldWord),
  )
}
