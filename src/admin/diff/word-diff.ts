/** Two texts, word by word: what stayed, what went, what came. */
import { diffWordsWithSpace } from 'diff'

export type Piece = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }

const cutter = new Intl.Segmenter('sv', { granularity: 'word' })
/** Beyond this a difference by words costs more time than anybody has. */
const longest = 200_000

export function wordDiff(before: string, after: string): Piece[] {
  if (before.length + after.length > longest) return [piece('gone', before), piece('new', after)]
  return diffWordsWithSpace(before, after, { intlSegmenter: cutter }).map(({ added, removed, value }) =>
    piece(added ? 'new' : removed ? 'gone' : 'same', value),
  )
}

const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text })
