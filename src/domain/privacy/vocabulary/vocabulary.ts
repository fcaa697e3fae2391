/** All that the rules look words up in, for one country and the language of one text. */
import { type Country, packOf } from '../../country'
import type { Locale } from '../../locales'
import { ages } from './ages'
import { backgrounds } from './backgrounds'
import type { Language, ListsByLanguage } from './by-language'
import { endings, inflections } from './endings'
import { firstNames } from './first-names'
import { mailboxes } from './mailboxes'
import { notNames } from './not-names'
import { numberWordsOf } from './numbers'
import { participation } from './participation'
import { people } from './people'
import { places } from './places'
import { stigma } from './stigma'
import { streets } from './streets'
import { times } from './times'
import { endingSet, wordSet } from './word-set'

const lists = {
  ...ages,
  ...backgrounds,
  ...firstNames,
  ...mailboxes,
  ...notNames,
  ...participation,
  ...people,
  ...places,
  ...streets,
  ...times,
}

/** People in every country quote these, write in them and have names from them. */
const everywhere = ['en', 'ar', 'so', 'uk', 'prs', 'ti'] as const satisfies readonly Language[]

type Of<Lists, Resolved> = { readonly [list in keyof Lists]: Resolved }

export type Vocabulary = Of<typeof lists, ReadonlySet<string>> &
  Of<typeof endings & typeof inflections, RegExp> & {
    readonly languages: ReadonlySet<Language>
    /** Whether a word may stand in one of Finnish's cases. */
    readonly isInflected: boolean
    readonly numberWords: ReadonlyMap<string, number>
    readonly stigma: readonly string[]
  }

const known = new Map<string, Vocabulary>()

/** @param locale of the text, where somebody said it: its words count in every country */
export function vocabularyOf(country: Country, locale: Locale | undefined): Vocabulary {
  const own = locale?.split('-')[0]
  const languages = new Set([...everywhere, ...packOf(country).languages, own].filter(isLanguage))
  // In a text of another language the endings of Finnish would be those of any word ("Annan", "Ellen").
  const isInflected = languages.has('fi') && (own === undefined || own === 'fi')
  const key = [...languages, isInflected].sort().join()
  const vocabulary = known.get(key) ?? made(languages, isInflected)
  known.set(key, vocabulary)
  return vocabulary
}

function made(languages: ReadonlySet<Language>, isInflected: boolean): Vocabulary {
  const inflecting = isInflected ? languages : new Set([...languages].filter((language) => language !== 'fi'))
  return {
    ...each(lists, (list) => wordSet(list, languages)),
    ...each(endings, (list) => endingSet(list, languages)),
    ...each(inflections, (list) => endingSet(list, inflecting)),
    languages,
    isInflected,
    numberWords: numberWordsOf(languages),
    stigma: [...languages].flatMap((language) => stigma[language]),
  }
}

const isLanguage = (language: string | undefined): language is Language =>
  language !== undefined && Object.hasOwn(stigma, language)

function each<Lists extends ListsByLanguage, Resolved>(
  all: Lists,
  resolve: (list: Lists[keyof Lists]) => Resolved,
): Of<Lists, Resolved> {
  return Object.fromEntries(
    Object.entries(all).map(([name, list]) => [name, resolve(list as Lists[keyof Lists])]),
  ) as Of<Lists, Resolved>
}
