/** From what a reader may have meant to what PostgreSQL is asked. */
import { isShort } from '@/domain/search/spelling'
import type { AskedWord } from './read-question'

// Folded words hold letters and digits only, so quoting is all they need.
const quoted = (word: string) => `'${word}'`
const beginning = (word: string) => (word.length >= 3 ? `'${word}':*` : quoted(word))

const either = (parts: readonly string[]) => `(${[...new Set(parts)].join(' | ')})`

// `'barnet':*` finds what `'barnets':*` and `'barnet'` find; for each of them the index would gather it once more.
const isPartOf = (part: string, whole: string) =>
  part !== whole && whole.endsWith(`':*`) && part.startsWith(whole.slice(0, -`':*`.length))

const any = (parts: readonly string[]) =>
  either(parts.filter((part) => !parts.some((whole) => isPartOf(part, whole))))

/** The word as it was written, and its inflections. */
const exactly = ({ word, stems, bare }: AskedWord) => [word, ...stems, ...bare].map(quoted)

/** The word as it was meant: also where another begins with it, unless it is a short one that is said as it is. */
const plainly = (asked: AskedWord) =>
  asked.isSaid && isShort(asked.word) ? exactly(asked) : [beginning(asked.word), ...exactly(asked).slice(1)]

/** What else it may stand for. */
const otherwise = ({ compounds, spellings, synonyms, parts }: AskedWord) => [
  ...compounds.map(quoted),
  ...spellings.map(quoted),
  ...synonyms.map((phrase) => `(${phrase.map(beginning).join(' <-> ')})`),
  ...(parts ? [`(${parts.map(beginning).join(' & ')})`] : []),
]

const widely = (asked: AskedWord) => [
  beginning(asked.word),
  ...plainly(asked),
  ...asked.stems.filter((stem) => stem.length >= 5).map(beginning),
  ...otherwise(asked),
]

/** In a sentence, words are written to their end; and beginnings are dear where all of several must be said. */
const inSentence = (asked: AskedWord) =>
  asked.isKnown ? [...exactly(asked), ...otherwise(asked)] : widely(asked)

const all = (words: readonly AskedWord[], read: (word: AskedWord) => string[]) =>
  words.map((one) => any(read(one))).join(' & ')

export type Question = {
  /** All words, as they were meant: what says them is worth more. */
  plain: string
  /** What is asked for first; only when few pages say it, there is a need for the others. */
  strict: string | undefined
  /** All words, or what they may stand for. */
  wide: string
  /** Any of them. */
  loose: string
  /** So many words that hardly any title says them all. */
  isSentence: boolean
  /** What is worth asking for, one after the other: not what needs a word that no text holds. */
  tries: string[]
}

const isSomewhere = ({ isKnown, bare, compounds, spellings, synonyms, parts }: AskedWord) =>
  isKnown || parts !== null || bare.length + compounds.length + spellings.length + synonyms.length > 0

export function toTsquery(words: readonly AskedWord[]): Question {
  const telling = words.filter(({ isStopWord }) => !isStopWord)
  const asked = telling.length > 0 ? telling : words
  const isSentence = asked.length > 2
  // By this is ranked, so the very word stays in it: it counts for more than one that begins with it.
  const plain = asked.map((one) => either(plainly(one))).join(' & ')
  const wide = all(asked, isSentence ? inSentence : widely)
  const loose = asked.length > 1 ? any(asked.flatMap((one) => widely({ ...one, compounds: [] }))) : wide
  const strict = all(asked, asked.length > 1 ? exactly : plainly)
  const isStrict = !isSentence && strict !== wide && asked.every(({ isKnown }) => isKnown)
  const tries = [
    ...(asked.every(isSomewhere) ? [wide] : []),
    ...(loose !== wide && asked.some(isSomewhere) ? [loose] : []),
  ]
  return { plain, strict: isStrict ? strict : undefined, wide, loose, isSentence, tries }
}
