/** Words that readers mean the same by. Editors keep them, one group a line: `familjehem, fosterhem, placering`. */
import { bare, foldWords, isBare } from './fold'

/** One group: each entry is a word or a phrase, folded. */
export type SynonymGroup = readonly (readonly string[])[]

/** Reads the editors' lines; an entry alone on its line means nothing. */
export function synonymGroups(lines: string): SynonymGroup[] {
  return lines
    .split('\n')
    .map((line) =>
      line
        .split(/[,;–]| - /)
        .map(foldWords)
        .filter((entry) => entry.length > 0),
    )
    .filter((group) => group.length > 1)
}

/** An ending that inflection may add: `familjehemmets` is still `familjehem`. */
const longestEnding = 4

const isFormOf = (word: string, written: string) => {
  const base = isBare(word) ? bare(written) : written
  return word.startsWith(base) && word.length - base.length <= longestEnding
}

/** What else a folded word may be called; phrases as several words. */
export function synonymsOf(word: string, groups: readonly SynonymGroup[]): (readonly string[])[] {
  return groups
    .filter((group) => group.some((entry) => entry.length === 1 && isFormOf(word, entry[0] ?? '')))
    .flatMap((group) => group.filter((entry) => entry.length > 1 || !isFormOf(word, entry[0] ?? '')))
}
