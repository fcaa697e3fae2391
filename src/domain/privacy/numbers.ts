/** What a word or a run of digits counts. */
import type { Vocabulary } from './vocabulary/vocabulary'

/** @returns the value of "9", "nio" or "تسع"; undefined for anything else, years included */
export function numberOf({ numberWords }: Vocabulary, folded: string): number | undefined {
  if (folded.charCodeAt(0) <= 0x39) return /^\d{1,3}$/.test(folded) ? Number(folded) : undefined
  return numberWords.get(folded) ?? (folded.startsWith('ال') ? numberWords.get(folded.slice(2)) : undefined)
}

/** @returns the same where it can be somebody's age: what is older than anybody was is a building, or a town */
export function yearsOf(vocabulary: Vocabulary, folded: string): number | undefined {
  const number = numberOf(vocabulary, folded)
  return number !== undefined && number <= 120 ? number : undefined
}
