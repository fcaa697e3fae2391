/**
 * The content languages: the one place that knows their codes, names, prefixes, direction, script and inflection.
 * `sv` is the source language; every other text is a translation of it.
 */
export type LocaleFacts = {
  /** The language's own name for itself, as the switcher shows it. */
  readonly nativeName: string
  /** What colleagues call it: the admin is in these two. */
  readonly name: { readonly sv: string; readonly en: string }
  /** First path segment of its pages; empty for Swedish. */
  readonly prefix: string
  /** Value of the `lang` attribute (BCP 47). */
  readonly htmlLang: string
  readonly dir: 'ltr' | 'rtl'
  /** What it is written in: which fonts its pages declare, and how its PDFs are set. */
  readonly script: 'latin' | 'cyrillic' | 'arabic' | 'ethiopic'
  /** Whose words the path segments borrow: Swedish for Swedish readers, English for everyone else. */
  readonly segments: 'sv' | 'en'
  /** Tag for Intl: Gregorian calendar and Latin digits always (otherwise `prs` gets the Persian calendar). */
  readonly intl: string
  /** By which rules of inflection PostgreSQL reads it, as it calls them; `simple` where it has none. */
  readonly stemmer: string
}

export const localeFacts = {
  sv: {
    nativeName: 'Svenska',
    name: { sv: 'Svenska', en: 'Swedish' },
    prefix: '',
    htmlLang: 'sv',
    dir: 'ltr',
    script: 'latin',
    segments: 'sv',
    intl: 'sv-SE-u-ca-gregory-nu-latn',
    stemmer: 'swedish',
  },
  'sv-ll': {
    nativeName: 'Lättläst svenska',
    name: { sv: 'Lättläst svenska', en: 'Easy Swedish' },
    prefix: 'lattlast',
    htmlLang: 'sv',
    dir: 'ltr',
    script: 'latin',
    segments: 'sv',
    intl: 'sv-SE-u-ca-gregory-nu-latn',
    stemmer: 'swedish',
  },
  en: {
    nativeName: 'English',
    name: { sv: 'Engelska', en: 'English' },
    prefix: 'en',
    htmlLang: 'en',
    dir: 'ltr',
    script: 'latin',
    segments: 'en',
    intl: 'en-GB-u-ca-gregory-nu-latn',
    stemmer: 'english',
  },
  ar: {
    nativeName: 'العربية',
    name: { sv: 'Arabiska', en: 'Arabic' },
    prefix: 'ar',
    htmlLang: 'ar',
    dir: 'rtl',
    script: 'arabic',
    segments: 'en',
    intl: 'ar-u-ca-gregory-nu-latn',
    stemmer: 'arabic',
  },
  so: {
    nativeName: 'Soomaali',
    name: { sv: 'Somaliska', en: 'Somali' },
    prefix: 'so',
    htmlLang: 'so',
    dir: 'ltr',
    script: 'latin',
    segments: 'en',
    intl: 'so-u-ca-gregory-nu-latn',
    stemmer: 'simple',
  },
  uk: {
    nativeName: 'Українська',
    name: { sv: 'Ukrainska', en: 'Ukrainian' },
    prefix: 'uk',
    htmlLang: 'uk',
    dir: 'ltr',
    script: 'cyrillic',
    segments: 'en',
    intl: 'uk-u-ca-gregory-nu-latn',
    stemmer: 'simple',
  },
  prs: {
    nativeName: 'دری',
    name: { sv: 'Dari', en: 'Dari' },
    prefix: 'prs',
    htmlLang: 'prs',
    dir: 'rtl',
    script: 'arabic',
    segments: 'en',
    intl: 'fa-AF-u-ca-gregory-nu-latn',
    stemmer: 'simple',
  },
  ti: {
    nativeName: 'ትግርኛ',
    name: { sv: 'Tigrinska', en: 'Tigrinya' },
    prefix: 'ti',
    htmlLang: 'ti',
    dir: 'ltr',
    script: 'ethiopic',
    segments: 'en',
    intl: 'ti-u-ca-gregory-nu-latn',
    stemmer: 'simple',
  },
} as const satisfies Record<string, LocaleFacts>

export type Locale = keyof typeof localeFacts

/** In the order in which readers choose among them. */
export const locales = Object.keys(localeFacts) as unknown as readonly [Locale, ...Locale[]]

export const defaultLocale: Locale = 'sv'

/** `{ sv: …, en: … }`: a value in several languages, as it is read in all at once. */
export function isByLanguage(value: unknown): value is Partial<Record<Locale, unknown>> {
  if (value === null || typeof value !== 'object') return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every(isLocale)
}

/** Narrows a string from outside to a content language. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value)
}
