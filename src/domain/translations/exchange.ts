/** Translations on their way to a translator and back: in which file, in what portions, and what is told of each text. */
import { type Locale, localeFacts, locales } from '../locales'

export const exchangeBounds = {
  /** Documents in one file: a page of the list. */
  documents: 50,
  /** Bytes of a file, out as well as in. */
  bytes: 5 * 1024 * 1024,
  /** Units that are looked at, in all documents of a file. */
  units: 10_000,
} as const

/** The language as a file names it (BCP 47): an easy one is a variant of its own of the one that it is easy of. */
export const fileLanguageOf = (locale: Locale): string =>
  localeFacts[locale].easyOf ? `${localeFacts[locale].htmlLang}-x-easy` : localeFacts[locale].htmlLang

export const localeOfFile = (language: string): Locale | undefined =>
  locales.find((locale) => fileLanguageOf(locale).toLowerCase() === language.toLowerCase())

/** Why a whole file is not taken. */
export const fileMistakes = [
  ...(['tooLarge', 'notXml', 'notXliff', 'otherVersion', 'otherSource', 'otherTarget'] as const),
  ...(['tooMany', 'nothingChosen', 'tooMuchChosen'] as const),
] as const
export type FileMistake = (typeof fileMistakes)[number]

/** What became of one unit. `same` says already what the file says; `empty` has no translation in the file. */
export const unitOutcomes = [
  ...(['taken', 'same', 'empty', 'originalChanged', 'unknown', 'twice'] as const),
  ...(['codesDoNotFit', 'linkMissing', 'notText', 'tooLong', 'builtOtherwise', 'notKept'] as const),
] as const
export type UnitOutcome = (typeof unitOutcomes)[number]

/** Of these there is nothing to mend. */
export const isInOrder = (outcome: UnitOutcome): boolean =>
  outcome === 'taken' || outcome === 'same' || outcome === 'empty'

export type UnitReport = {
  readonly id: string
  /** What its field is called; null for what is not in the document. */
  readonly label: string | null
  /** How the original begins. */
  readonly original: string | null
  readonly outcome: UnitOutcome
}

export type DocumentReport = {
  readonly kind: string
  readonly id: string
  readonly title: string | null
  /** Why nothing of it was taken, as a sentence; null when it was looked into. */
  readonly refused: string | null
  readonly units: readonly UnitReport[]
}

export type ExchangeReport = {
  readonly language: Locale
  readonly documents: readonly DocumentReport[]
  /** The same as a table for a spreadsheet. */
  readonly csv: string
}
