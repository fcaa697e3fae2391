/** A passage of a text with the words that were looked for marked in it: for readers' search and for the admin's. */
import { wordAsWritten } from './fold'

export type Marked = { text: string; isHit: boolean }[]

const usual = 200

/** The whole text with its hits, or around the first of them when it is long. */
export function mark(text: string, isHit: (written: string) => boolean): Marked {
  const marked: Marked = []
  let from = 0
  for (const { 0: word, index } of text.matchAll(wordAsWritten)) {
    if (!isHit(word)) continue
    if (index > from) marked.push({ text: text.slice(from, index), isHit: false })
    marked.push({ text: word, isHit: true })
    from = index + word.length
  }
  if (from < text.length) marked.push({ text: text.slice(from), isHit: false })
  return marked
}

/**
 * From the sentence's beginning where it is near, to a word's end.
 * @param around how many letters before the word at most, and half as many again after
 */
export function passage(body: string, at: number, around = usual): string {
  const before = body.slice(Math.max(0, at - around), at)
  const ends = [...before.matchAll(/[.?!؟።\n]\s*/g)].at(-1)
  const isCutBefore = !ends && at > around
  const skipped = ends ? ends.index + ends[0].length : isCutBefore ? before.indexOf(' ') + 1 : 0
  const start = at - before.length + skipped
  const end = start + 1.5 * around
  const stop = end < body.length ? body.lastIndexOf(' ', end) : body.length
  const text = body.slice(start, stop).replace(/\s+/g, ' ').trim()
  return `${isCutBefore ? '… ' : ''}${text}${stop < body.length ? ' …' : ''}`
}
