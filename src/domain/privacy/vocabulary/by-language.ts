/** Vocabularies are written as plain words with spaces between, language by language. */

import type { OwnLanguage } from '../../country'

/** Whose words are read: those of the countries, and of the families who have fled. */
export type Language = OwnLanguage | 'en' | 'ar' | 'so' | 'uk' | 'prs' | 'ti'

type Words = string | readonly string[]

/** A country's own languages leave no list out; `all` holds what belongs to none: marks, and names from everywhere. */
export type WordsByLanguage = Readonly<Record<OwnLanguage, Words> & Partial<Record<Language | 'all', Words>>>

export type ListsByLanguage = Readonly<Record<string, WordsByLanguage>>

/** @returns the words of these languages, as they are written */
export function wordsOf(lists: WordsByLanguage, languages: ReadonlySet<Language>): string[] {
  return ([...languages, 'all'] as const)
    .flatMap((language) => lists[language] ?? [])
    .flatMap((list) => list.split(/\s+/))
    .filter(Boolean)
}
