/** Two texts, word by word: what stayed, what went, what came. A word of another look is another word. */
import { diffArrays } from 'diff'
import { defaultLocale, localeFacts } from '@/domain/locales'
import { mostEdits } from '@/domain/review/most-edits'
import { lookOf, type Run } from '@/domain/review/runs'

export type Piece = Run & { readonly kind: 'same' | 'gone' | 'new' }

const cutter = new Intl.Segmenter(localeFacts[defaultLocale].htmlLang, { granularity: 'word' })
/** Beyond this a difference by words costs more time than anybody has. */
const longest = 200_000
/** A word or two that stayed by chance, between two changes, only disturbs the reader. */
const chance = 6
/** A paragraph of which less stayed than this was written anew. */
const leastInCommon = 0.3

type Text = string | readonly Run[]

const runsOf = (text: Text): readonly Run[] =>
  typeof text !== 'string' ? text : text === '' ? [] : [{ text }]
const sizeOf = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + text.length, 0)
const as = (kind: Piece['kind'], runs: readonly Run[]): Piece[] => runs.map((run) => ({ kind, ...run }))
const isAlike = (one: Run, other: Run) => one.text === other.text && lookOf(one) === lookOf(other)

/** A text that is compared with nothing. */
export const whole = (runs: readonly Run[]): Piece[] => as('same', runs)

/** @returns pieces that read well: changes gathered, and what was written anew shown as two whole texts */
export function wordDiff(one: Text, other: Text): Piece[] {
  const [before, after] = [runsOf(one), runsOf(other)]
  if (before.length === after.length && before.every((run, at) => isAlike(run, after[at] as Run)))
    return whole(before)
  const sizes = [sizeOf(before), sizeOf(after)] as const
  if (sizes[0] + sizes[1] > longest) return anew(before, after)
  const found = diffArrays(wordsIn(before), wordsIn(after), { comparator: isAlike, maxEditLength: mostEdits })
  if (!found) return anew(before, after)
  const pieces = gathered(
    found.flatMap(({ added, removed, value }) => as(added ? 'new' : removed ? 'gone' : 'same', value)),
  )
  const stayed = sizeOf(pieces.filter(({ kind }) => kind === 'same'))
  return stayed < leastInCommon * Math.min(...sizes) ? anew(before, after) : pieces
}

const wordsIn = (runs: readonly Run[]): Run[] =>
  runs.flatMap((run) => [...cutter.segment(run.text)].map(({ segment }) => ({ ...run, text: segment })))

function anew(before: readonly Run[], after: readonly Run[]): Piece[] {
  const gap: Piece[] = before.length > 0 && after.length > 0 ? [{ kind: 'same', text: '\n' }] : []
  return [...as('gone', before), ...gap, ...as('new', after)]
}

/** Joins neighbouring changes across what stayed by chance: first all that went, then all that came. */
function gathered(words: readonly Piece[]): Piece[] {
  const pieces = joined(words)
  const result: Piece[] = []
  let [gone, fresh]: [Piece[], Piece[]] = [[], []]
  const close = () => {
    result.push(...joined(gone), ...joined(fresh))
    gone = []
    fresh = []
  }
  pieces.forEach((piece, at) => {
    const { kind, text } = piece
    const isBetween = kind === 'same' && gone.length > 0 && fresh.length > 0 && at < pieces.length - 1
    if (isBetween && text.length <= chance && !text.includes('\n')) {
      gone.push({ ...piece, kind: 'gone' })
      fresh.push({ ...piece, kind: 'new' })
    } else if (kind === 'same') {
      close()
      result.push(piece)
    } else (kind === 'gone' ? gone : fresh).push(piece)
  })
  close()
  return result
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last && last.kind === piece.kind && lookOf(last) === lookOf(piece))
      result[result.length - 1] = { ...last, text: last.text + piece.text }
    else result.push(piece)
  }
  return result
}
