/** Two texts, word by word: what stayed, what went, what came. */
import { diffWordsWithSpace } from 'diff'
import { mostEdits } from '@/domain/review/most-edits'

export type Piece = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }

const cutter = new Intl.Segmenter('sv', { granularity: 'word' })
/** Beyond this a difference by words costs more time than anybody has. */
const longest = 200_000
/** A word or two that stayed by chance, between two changes, only disturbs the reader. */
const chance = 6
/** A paragraph of which less stayed than this was written anew. */
const leastInCommon = 0.3

/** @returns pieces that read well: changes gathered, and what was written anew shown as two whole texts */
export function wordDiff(before: string, after: string): Piece[] {
  if (before === after) return [{ kind: 'same', text: before }]
  if (before.length + after.length > longest) return wholly(before, after)
  const found = diffWordsWithSpace(before, after, { intlSegmenter: cutter, maxEditLength: mostEdits })
  if (!found) return wholly(before, after)
  const pieces = gathered(
    found.map(({ added, removed, value }) => ({
      kind: added ? 'new' : removed ? 'gone' : 'same',
      text: value,
    })),
  )
  const stayed = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0)
  return stayed < leastInCommon * Math.min(before.length, after.length) ? wholly(before, after) : pieces
}

function wholly(before: string, after: string): Piece[] {
  const gap: Piece[] = before && after ? [{ kind: 'same', text: '\n' }] : []
  return [
    ...(before ? [{ kind: 'gone', text: before } as const] : []),
    ...gap,
    ...(after ? [{ kind: 'new', text: after } as const] : []),
  ]
}

/** Joins neighbouring changes across what stayed by chance: first all that went, then all that came. */
function gathered(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  let [gone, fresh] = ['', '']
  const close = () => {
    if (gone) result.push({ kind: 'gone', text: gone })
    if (fresh) result.push({ kind: 'new', text: fresh })
    gone = ''
    fresh = ''
  }
  pieces.forEach(({ kind, text }, at) => {
    const isBetween = kind === 'same' && gone !== '' && fresh !== '' && at < pieces.length - 1
    if (isBetween && text.length <= chance && !text.includes('\n')) {
      gone += text
      fresh += text
    } else if (kind === 'same') {
      close()
      result.push({ kind, text })
    } else if (kind === 'gone') gone += text
    else fresh += text
  })
  close()
  return result
}
