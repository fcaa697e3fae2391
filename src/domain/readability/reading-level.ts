/** Reading level: how hard a text is, how hard it may be, and which sentences to shorten first. Advice, never a gate. */
import type { Locale } from '../locales'
import { lix } from './lix'
import { type LongSentence, longSentences } from './long-sentences'
import { type Audience, type Target, targetFor } from './targets'

export type ReadingLevel = {
  /** LIX rounded to a whole number; null where the language has none or the text no words. */
  readonly lix: number | null
  readonly target: Target
  readonly isTooHard: boolean
  readonly longSentences: readonly LongSentence[]
}

/** @returns what a writer is shown under her text */
export function readingLevel(text: string, locale: Locale, audience: Audience): ReadingLevel {
  const target = targetFor(locale, audience)
  const index = target.lix === null ? null : lix(text)
  const rounded = index === null ? null : Math.round(index)
  return {
    lix: rounded,
    target,
    isTooHard: rounded !== null && target.lix !== null && rounded > target.lix,
    longSentences: longSentences(text, target.sentence),
  }
}
