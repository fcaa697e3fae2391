/** What a page of hits has to own up to: that it answers another word than the one that was asked for. */
import { bare, foldWords } from '@/domain/search/fold'
import type { Marked } from '@/domain/search/passage'
import { isShort } from '@/domain/search/spelling'
import type { AskedWord } from './read-question'

/** Words of the question that nothing says, and those that are shown for them. */
export type Instead = { asked: string[]; shown: string[] }

type Hit = { title: { parts: Marked }; excerpt: { parts: Marked } | undefined }

const mostShown = 3

/**
 * Said by no text, and by no word that the editors hold to mean the same. What begins with a short word, ends with it
 * or shares its stem is more often another word than not: `sorg` and `omsorg`, `läger` and `läge`.
 */
function isElsewhere(
  { word, isSaid, isKnown, compounds, synonyms }: AskedWord,
  marked: readonly string[],
  isAlone: boolean,
): boolean {
  if (synonyms.length > 0) return false
  // Said somewhere, but in a language that was not asked in. Of several words an excerpt need not show each.
  if (isSaid)
    return isAlone && isShort(word) && marked.length > 0 && !marked.some((one) => one.startsWith(word))
  return isShort(word) || (!isKnown && compounds.length === 0)
}

/** @returns undefined where every word that tells something was found as it was asked for */
export function insteadOf(words: readonly AskedWord[], hits: readonly Hit[]): Instead | undefined {
  const marked = hits.flatMap(({ title, excerpt }) =>
    [...title.parts, ...(excerpt?.parts ?? [])].flatMap(({ text, isHit }) => (isHit ? text : [])),
  )
  const folded = marked.flatMap(foldWords)
  const telling = words.filter(({ isStopWord }) => !isStopWord)
  const [elsewhere, others] = [true, false].map((is) =>
    telling.filter((word) => isElsewhere(word, folded, telling.length === 1) === is),
  ) as [AskedWord[], AskedWord[]]
  if (elsewhere.length === 0) return undefined
  const taken = elsewhere.flatMap(({ word, stems, compounds, spellings, parts, ...asked }) => [
    ...[word, ...stems, ...compounds, ...spellings, ...(parts ?? [])],
    ...asked.bare.map((one) => one.slice(1)),
  ])
  const seen = marked.filter((written) =>
    foldWords(written).some((word) =>
      taken.some((one) => word.startsWith(one) || bare(word).startsWith(one)),
    ),
  )
  const guessed = elsewhere.flatMap(({ spellings, parts }) => [...spellings, ...(parts ?? [])])
  const shown = oncePerWord([...(seen.length > 0 ? seen : guessed), ...others.map(({ word }) => word)])
  return { asked: elsewhere.map(({ word }) => word), shown: shown.slice(0, mostShown) }
}

/** With a capital only where it always has one. */
function oncePerWord(written: readonly string[]): string[] {
  const small = new Set(written.filter((one) => one === one.toLowerCase()))
  return [...new Set(written.map((one) => (small.has(one.toLowerCase()) ? one.toLowerCase() : one)))]
}
