/** How near to each other two words are spelled. */
import { bare, isBare } from './fold'

/** A word of less with one letter changed, an ending taken away or something put behind it is easily another word. */
export const isShort = (word: string): boolean => word.length < 6

const slipsIn = (word: string): number => (word.length < 8 ? 1 : 2)

/**
 * Letters put in, left out, changed, or two neighbours changed about.
 *
 * @returns how many of them lead from one word to the other
 */
export function slipsBetween(one: string, other: string): number {
  const [from, to] = [[...one], [...other]]
  let [before, above]: [number[], number[]] = [[], Array.from({ length: to.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= from.length; row++) {
    const here = [row]
    for (let at = 1; at <= to.length; at++) {
      const isSame = from[row - 1] === to[at - 1]
      const isTurned = row > 1 && at > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1]
      here[at] = Math.min(
        (above[at] ?? 0) + 1,
        (here[at - 1] ?? 0) + 1,
        (above[at - 1] ?? 0) + (isSame ? 0 : 1),
        isTurned ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    ;[before, above] = [above, here]
  }
  return above[to.length] ?? 0
}

/** Longer endings than this are words of their own. */
const longestEnding = 3

/** `skyddet` is `skydd`, though PostgreSQL's rules say otherwise. */
const isWithEnding = (word: string, base: string) =>
  !isShort(`${base}.`) && word.startsWith(base) && word.length - base.length <= longestEnding

/**
 * What a word that nobody knows may have been meant as. The first letter is the one that is hardly ever wrong. Whoever
 * writes no å, ä or ö in a longer word has made no slip by that; in a short one they tell words apart.
 *
 * @param candidates folded, as `word` is
 * @returns those within the slips that the word may hold, the nearest first
 */
export function nearestSpellings(word: string, candidates: readonly string[]): string[] {
  const letters = (one: string) => (isBare(word) && !isShort(word) ? bare(one) : one)
  return candidates
    .filter((one) => letters(one)[0] === word[0])
    .map((one) => ({ one, slips: isWithEnding(word, letters(one)) ? 0 : slipsBetween(word, letters(one)) }))
    .filter(({ slips }) => slips <= slipsIn(word))
    .sort((a, b) => a.slips - b.slips || (a.one < b.one ? -1 : 1))
    .map(({ one }) => one)
}
