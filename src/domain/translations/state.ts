/**
 * How a document stands in each language besides that of the original. Each translation remembers which original it was
 * made from, as a fingerprint: when that reads otherwise now, the translation says something that is no longer so.
 */
import { defaultLocale, type Locale, locales } from '../locales'

/** The languages that an original is translated to. */
export const otherLocales: readonly Locale[] = locales.filter((locale) => locale !== defaultLocale)

/** From what must be done first to what is done. */
export const translationStates = ['missing', 'stale', 'partial', 'unread', 'done'] as const

export type TranslationState = (typeof translationStates)[number]

export type Languages = Readonly<Record<Locale, TranslationState>>

/** What is remembered of one translation. */
export type TranslationMark = {
  readonly language?: string | null
  /** Fingerprint of the original texts it was made from; unknown for what is older than this memory. */
  readonly madeFrom?: string | null
  readonly needsNativeReader?: boolean | null
}

/** A person who has read a translation against the present original writes this; the save puts the fingerprint there. */
export const readAgainstPresent = 'present'

export type TranslationFacts = {
  /** How many fields have a text in the original, and how many of these have one in this language as well. */
  readonly inOriginal: number
  readonly translated: number
  readonly mark: TranslationMark | undefined
  /** Fingerprint of the original texts now. */
  readonly present: string
}

export function translationState({
  inOriginal,
  translated,
  mark,
  present,
}: TranslationFacts): TranslationState {
  if (inOriginal === 0) return 'done'
  if (translated === 0) return 'missing'
  if (mark?.madeFrom && mark.madeFrom !== present) return 'stale'
  if (translated < inOriginal) return 'partial'
  return mark?.needsNativeReader === false ? 'done' : 'unread'
}

/** One line of the overview. */
export type LanguageRow<Kind extends string = string> = {
  readonly kind: Kind
  readonly id: string
  readonly title: string | null
  readonly languages: Languages
}

export type LanguagesOverview<Kind extends string = string> = {
  readonly items: readonly LanguageRow<Kind>[]
  readonly total: number
  /** How many documents stand how, by language. */
  readonly counts: Readonly<Record<Locale, Readonly<Partial<Record<TranslationState, number>>>>>
}
