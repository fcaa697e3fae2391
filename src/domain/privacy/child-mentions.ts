/** Where a text speaks of children: of one that a neighbour could recognise, or of children at large. */
import { agesIn } from './ages'
import { isFullName, nameAt } from './names'
import { oncePerReading } from './once-per-reading'
import type { Token } from './reading'
import { collect } from './tokens'

export type ChildMentions = {
  /** Positions of tokens that point at one child, in text order. */
  readonly particular: readonly number[]
  /** The same, and children at large. */
  readonly any: readonly number[]
}

/** An age above this is not a child's. */
const oldestChild = 19

/**
 * A first name alone is taken for a child's: the site's texts name grown-ups in full.
 * @returns positions in the reading's tokens
 */
export const childMentions = oncePerReading((reading): ChildMentions => {
  const { tokens, namesAreFictional, vocabulary } = reading
  const { oneChild, childrenAtLarge } = vocabulary
  if (namesAreFictional)
    return { particular: [], any: positions(tokens, ({ folded }) => childrenAtLarge.has(folded)) }
  const aged = new Set(
    agesIn(reading)
      .filter(({ isPersonal, years }) => isPersonal && years <= oldestChild)
      .map(({ last }) => last),
  )
  const isParticular = (token: Token, at: number) =>
    aged.has(at) ||
    oneChild.has(token.folded) ||
    (nameAt(reading, at) === 'known' && !isFullName(reading, at))
  const particular = positions(tokens, isParticular)
  const known = new Set(particular)
  return {
    particular,
    any: positions(tokens, ({ folded }, at) => known.has(at) || childrenAtLarge.has(folded)),
  }
})

function positions(tokens: readonly Token[], isWanted: (token: Token, at: number) => boolean): number[] {
  return collect(tokens, (token, at) => (token.kind === 'word' && isWanted(token, at) ? at : undefined))
}
