/** The words that were found, in the sentence where they stand. */
import { bare, foldWords, isBare, wordAsWritten } from '@/domain/search/fold'
import type { AskedWord } from './read-question'

export type Marked = { text: string; isHit: boolean }[]

const around = 200

/** Whether a word as it stands in a text is one of those asked for. */
export function hitTest(words: readonly AskedWord[]): (written: string) => boolean {
  const telling = words.some(({ isStopWord }) => !isStopWord)
    ? words.filter(({ isStopWord }) => !isStopWord)
    : words
  const beginnings = telling.flatMap(({ word, stems, parts, synonyms }) =>
    [word, ...stems, ...(parts ?? []), ...synonyms.flat()].filter((one) => one.length >= 3),
  )
  const bareOnes = new Set(telling.flatMap((asked) => asked.bare.map((one) => one.slice(1))))
  const whole = new Set(
    telling.flatMap(({ word, compounds, spellings }) => [word, ...compounds, ...spellings]),
  )
  const bareStems = [...bareOnes].filter((one) => one.length >= 4)
  const stems = telling.flatMap((asked) => asked.stems.filter((one) => one.length >= 4))
  const isOne = (written: string) =>
    foldWords(written).some(
      (one) =>
        whole.has(one) ||
        (!isBare(one) && (bareOnes.has(bare(one)) || bareStems.some((stem) => bare(one).startsWith(stem)))) ||
        beginnings.some((begins) => one.startsWith(begins)) ||
        stems.some((stem) => one.includes(stem)),
    )
  // Twenty texts say mostly the same words, and folding is dear.
  const known = new Map<string, boolean>()
  return (written) => {
    const is = known.get(written) ?? isOne(written)
    known.set(written, is)
    return is
  }
}

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

/** The summary when the hit is there, otherwise the passage of the body where it is. */
export function excerpt(
  { summary, body }: { summary: string; body: string },
  isHit: (written: string) => boolean,
): Marked | undefined {
  const inSummary = mark(summary, isHit)
  if (inSummary.some((part) => part.isHit) || body === '') return summary ? inSummary : undefined
  for (const { 0: word, index } of body.matchAll(wordAsWritten)) {
    if (isHit(word)) return mark(passage(body, index), isHit)
  }
  return summary ? inSummary : mark(passage(body, 0), isHit)
}

/** From the sentence's beginning where it is near, to a word's end. */
function passage(body: string, at: number): string {
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
