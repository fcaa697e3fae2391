/** Words are looked up in the form the rules read. */
import { normalise } from '../normalise'
import { type Language, type WordsByLanguage, wordsOf } from './by-language'

/** @returns a word as the rules look it up: normalised, in small letters */
export function foldWord(word: string): string {
  return normalise(word).text.toLowerCase()
}

export function wordSet(lists: WordsByLanguage, languages: ReadonlySet<Language>): ReadonlySet<string> {
  return new Set(wordsOf(lists, languages).map(foldWord))
}

/** @returns what matches a word with one of these endings, which are parts of regular expressions; nothing without any */
export function endingSet(lists: WordsByLanguage, languages: ReadonlySet<Language>): RegExp {
  return new RegExp(`(?:${wordsOf(lists, languages).join('|') || '(?!)'})$`, 'u')
}
