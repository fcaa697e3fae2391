/** From what a reader may have meant to what PostgreSQL is asked. */
import type { AskedWord } from './read-question'

// Folded words hold letters and digits only, so quoting is all they need.
const exactly = (word: string) => `'${word}'`
const beginning = (word: string) => (word.length >= 3 ? `'${word}':*` : exactly(word))

// `'barnet':*` finds what `'barnets':*` and `'barnet'` find; for each of them the index would gather it once more.
const isPartOf = (part: string, whole: string) =>
  part !== whole && whole.endsWith(`':*`) && part.startsWith(whole.slice(0, -`':*`.length))

const any = (parts: readonly string[]) =>
  `(${[...new Set(parts)].filter((part) => !parts.some((whole) => isPartOf(part, whole))).join(' | ')})`

/** The word as it was meant: itself, its beginning, its stem. */
const plainly = ({ word, stems }: AskedWord) => [beginning(word), ...stems.map(exactly)]

/** And everything else it may stand for. */
const widely = (asked: AskedWord) => [
  ...plainly(asked),
  ...asked.stems.filter((stem) => stem.length >= 5).map(beginning),
  ...asked.compounds.map(exactly),
  ...asked.spellings.map(exactly),
  ...asked.synonyms.map((phrase) => `(${phrase.map(beginning).join(' <-> ')})`),
  ...(asked.parts ? [`(${asked.parts.map(beginning).join(' & ')})`] : []),
]

export type Question = {
  /** All words, as they were meant. */
  plain: string
  /** All words, or what they may stand for. */
  wide: string
  /** Any of them. */
  loose: string
  /** So many words that hardly any title says them all. */
  isSentence: boolean
  /**
   * What is worth asking for, one after the other: not what needs a word that no text holds, and one word first as it
   * was meant, since everything else that it may stand for makes an index work much more.
   */
  tries: string[]
}

const isSomewhere = ({ isKnown, compounds, spellings, synonyms, parts }: AskedWord) =>
  isKnown || parts !== null || compounds.length + spellings.length + synonyms.length > 0

export function toTsquery(words: readonly AskedWord[]): Question {
  const telling = words.filter(({ isStopWord }) => !isStopWord)
  const asked = telling.length > 0 ? telling : words
  const wide = asked.map((one) => any(widely(one))).join(' & ')
  const loose = asked.length > 1 ? any(asked.flatMap((one) => widely({ ...one, compounds: [] }))) : wide
  const plain = asked.map((one) => any(plainly(one))).join(' & ')
  const tries = [
    ...(asked.length === 1 && asked.every(({ isKnown }) => isKnown) && plain !== wide ? [plain] : []),
    ...(asked.every(isSomewhere) ? [wide] : []),
    ...(loose !== wide && asked.some(isSomewhere) ? [loose] : []),
  ]
  return { plain, wide, loose, isSentence: asked.length > 2, tries }
}
