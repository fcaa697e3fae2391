/** By which rules of inflection PostgreSQL reads each language; `simple` where it has none. */
import type { Locale } from '../locales'

export const stemmers = {
  sv: 'swedish',
  'sv-ll': 'swedish',
  en: 'english',
  ar: 'arabic',
  so: 'simple',
  uk: 'simple',
  prs: 'simple',
  ti: 'simple',
} as const satisfies Record<Locale, string>

export type Stemmer = (typeof stemmers)[Locale]
