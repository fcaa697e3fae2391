/** Small steps over tokens that several rules take. */
import type { Token } from './reading'

/** @returns the tokens' folded text at a position, or an empty string outside the text */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.folded ?? ''
}

/** @returns what `find` finds at each token, in text order; without a list for each of the many that hold nothing */
export function collect<Found>(
  tokens: readonly Token[],
  find: (token: Token, at: number) => Found | undefined,
): Found[] {
  const found: Found[] = []
  for (const [at, token] of tokens.entries()) {
    const one = find(token, at)
    if (one !== undefined) found.push(one)
  }
  return found
}

/** @returns whether both positions stand in one sentence */
export function sameSentence(tokens: readonly Token[], a: number, b: number): boolean {
  const first = tokens[a]
  return first !== undefined && first.sentence === tokens[b]?.sentence
}

/**
 * Pairs each position of `places` with the nearest position of `children` that stands within
 * reach. Both lists are in text order, so one walk through both is enough.
 */
export function nearPairs(
  tokens: readonly Token[],
  places: readonly number[],
  children: readonly number[],
  reach: Reach,
): [place: number, child: number][] {
  const pairs: [number, number][] = []
  let next = 0
  for (const place of places) {
    while (next < children.length && (children[next] ?? 0) < place) next++
    const nearest = [children[next - 1], children[next] === place ? children[next + 1] : children[next]]
      .filter((child): child is number => child !== undefined && isNear(tokens, place, child, reach))
      .sort((a, b) => Math.abs(a - place) - Math.abs(b - place))[0]
    if (nearest !== undefined) pairs.push([place, nearest])
  }
  return pairs
}

/** How far apart still is near. */
export type Reach = { readonly sentences: number; readonly words: number }

function isNear(tokens: readonly Token[], a: number, b: number, { sentences, words }: Reach): boolean {
  if (Math.abs(a - b) > words) return false
  return Math.abs(sentenceOf(tokens, a) - sentenceOf(tokens, b)) <= sentences
}

function sentenceOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.sentence ?? 0
}
