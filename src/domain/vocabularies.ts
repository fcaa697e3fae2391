/**
 * Words that the organisation has chosen for what its texts are about: reviewed data, never a list in the code
 * (ADR 144). Documents hold a word's key, which stays; what readers see for it is the label of the live vocabulary.
 */
import type { ReviewedKind } from './kinds'

/** Each vocabulary by the field that holds its keys, and the kind that has this field. */
export const kindOfVocabulary = {
  themes: 'stories',
  topics: 'training-modules',
  formats: 'training-modules',
} as const satisfies Record<string, ReviewedKind>

export type Vocabulary = keyof typeof kindOfVocabulary

export const vocabularies = Object.keys(kindOfVocabulary) as readonly Vocabulary[]

/** In one vocabulary; a filter with more is of no help to anybody. */
export const mostTerms = 100

/** One word, as it is written. */
export type Term = {
  /** Of its row: the same in all versions. */
  readonly id?: string | null
  readonly key?: string | null
}

/** A key stands in addresses: small letters and figures, in parts. */
const isKey = (key: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key)

export type TermMistake = 'termKey' | 'termTwice' | 'termChanged'

/**
 * @param live the vocabulary that it is to take the place of
 * @returns what is wrong with the keys, and with which, where anything is
 */
export function mistakeInTerms(
  terms: readonly Term[],
  live: readonly Term[],
): { readonly mistake: TermMistake; readonly key: string } | undefined {
  const seen = new Set<string>()
  const liveKeys = new Map(live.map(({ id, key }) => [id, key]))
  for (const { id, key } of terms) {
    const was = id ? liveKeys.get(id) : undefined
    if (!key || !isKey(key)) return { mistake: 'termKey', key: key ?? '' }
    if (seen.has(key)) return { mistake: 'termTwice', key }
    if (was && was !== key) return { mistake: 'termChanged', key: was }
    seen.add(key)
  }
  return undefined
}

/** The keys that readers know and the new vocabulary does not. */
export function keysTakenOut(terms: readonly Term[], live: readonly Term[]): string[] {
  const kept = new Set(terms.map(({ key }) => key))
  return live.flatMap(({ key }) => (key && !kept.has(key) ? [key] : []))
}
