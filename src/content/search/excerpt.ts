/** The words that were found, in the sentence where they stand. */
import { bare, foldWords, isBare, wordAsWritten } from '@/domain/search/fold'
import { type Marked, mark, passage } from '@/domain/search/passage'
import type { AskedWord } from './read-question'

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
