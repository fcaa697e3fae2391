/** How large a change is, in words. */
import { diffWords } from 'diff'
import { mostEdits } from '@/domain/review/most-edits'

/** @returns words that came and went; of a text written anew, all of both */
export function changedWords(changes: readonly { readonly before: string; readonly after: string }[]): {
  added: number
  removed: number
} {
  let [added, removed] = [0, 0]
  for (const { before, after } of changes) {
    const pieces = diffWords(before, after, { maxEditLength: mostEdits }) ?? [
      { added: true, removed: false, value: after },
      { added: false, removed: true, value: before },
    ]
    for (const piece of pieces) {
      if (piece.added) added += wordsIn(piece.value)
      if (piece.removed) removed += wordsIn(piece.value)
    }
  }
  return { added, removed }
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length
