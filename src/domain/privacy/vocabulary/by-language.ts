/** Vocabularies are written as plain words with spaces between, language by language. */

/** Whose words are read: those of the countries, and of the families who have fled. */
export type Language = 'sv' | 'fi' | 'en' | 'ar' | 'so' | 'uk' | 'prs' | 'ti'

/** A country's own languages leave no list out; `all` holds what belongs to none: marks, and names from everywhere. */
type Own = 'sv' | 'fi'
type Words = string | readonly string[]

export type WordsByLanguage = Readonly<Record<Own, Words> & Partial<Record<Language | 'all', Words>>>

export type ListsByLanguage = Readonly<Record<string, WordsByLanguage>>

/** @returns the words of these languages, as they are written */
export function wordsOf(lists: WordsByLanguage, languages: ReadonlySet<Language>): string[] {
  return ([...languages, 'all'] as const)
    .flatMap((language) => lists[language] ?? [])
    .flatMap((list) => list.split(/\s+/))
    .filter(Boolean)
}
