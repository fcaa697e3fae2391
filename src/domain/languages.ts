/**
 * Every language that the product speaks: the one place that knows their codes, names, prefixes, direction, script and
 * inflection. An organisation chooses among them (organisation.config.ts, src/domain/locales.ts).
 */

/** The languages of those who work here. */
export const adminLanguages = ['sv', 'en', 'fi'] as const
export type AdminLanguage = (typeof adminLanguages)[number]

/** The languages that addresses are written in. */
export const addressLanguages = ['sv', 'en', 'fi'] as const
export type AddressLanguage = (typeof addressLanguages)[number]

export type LocaleFacts = {
  /** The language's own name for itself, as the switcher shows it. */
  readonly nativeName: string
  /** What colleagues call it, in each of theirs. */
  readonly name: Readonly<Record<AdminLanguage, string>>
  /** First path segment of its pages, unless it is the default language: that one has none. */
  readonly prefix: string
  /** Value of the `lang` attribute (BCP 47). */
  readonly htmlLang: string
  readonly dir: 'ltr' | 'rtl'
  /** What it is written in: which fonts its pages declare, and how its PDFs are set. */
  readonly script: 'latin' | 'cyrillic' | 'arabic' | 'ethiopic'
  /** Whose words the path segments borrow: their own where there are some, English for everyone else. */
  readonly segments: AddressLanguage
  /** Tag for Intl: Gregorian calendar and Latin digits always (otherwise `prs` gets the Persian calendar). */
  readonly intl: string
  /** By which rules of inflection PostgreSQL reads it, as it calls them; `simple` where it has none. */
  readonly stemmer: string
  /** What the EU's table of languages calls it, for catalogues of data. */
  readonly euCode: string
  /** Of which language it is the easy one; it shares that one's tag. */
  readonly easyOf?: string
  /** Nobody who grew up with it has read the interface's words yet. */
  readonly needsNativeReader?: true
}

const spoken = {
  sv: {
    nativeName: 'Svenska',
    name: { sv: 'Svenska', en: 'Swedish', fi: 'Ruotsi' },
    prefix: 'sv',
    htmlLang: 'sv',
    dir: 'ltr',
    script: 'latin',
    segments: 'sv',
    intl: 'sv-SE-u-ca-gregory-nu-latn',
    stemmer: 'swedish',
    euCode: 'SWE',
  },
  'sv-ll': {
    nativeName: 'Lättläst svenska',
    name: { sv: 'Lättläst svenska', en: 'Easy Swedish', fi: 'Selkoruotsi' },
    prefix: 'lattlast',
    htmlLang: 'sv',
    dir: 'ltr',
    script: 'latin',
    segments: 'sv',
    intl: 'sv-SE-u-ca-gregory-nu-latn',
    stemmer: 'swedish',
    euCode: 'SWE',
    easyOf: 'sv',
  },
  en: {
    nativeName: 'English',
    name: { sv: 'Engelska', en: 'English', fi: 'Englanti' },
    prefix: 'en',
    htmlLang: 'en',
    dir: 'ltr',
    script: 'latin',
    segments: 'en',
    intl: 'en-GB-u-ca-gregory-nu-latn',
    stemmer: 'english',
    euCode: 'ENG',
  },
  ar: {
    nativeName: 'العربية',
    name: { sv: 'Arabiska', en: 'Arabic', fi: 'Arabia' },
    prefix: 'ar',
    htmlLang: 'ar',
    dir: 'rtl',
    script: 'arabic',
    segments: 'en',
    intl: 'ar-u-ca-gregory-nu-latn',
    stemmer: 'arabic',
    euCode: 'ARA',
    needsNativeReader: true,
  },
  so: {
    nativeName: 'Soomaali',
    name: { sv: 'Somaliska', en: 'Somali', fi: 'Somali' },
    prefix: 'so',
    htmlLang: 'so',
    dir: 'ltr',
    script: 'latin',
    segments: 'en',
    intl: 'so-u-ca-gregory-nu-latn',
    stemmer: 'simple',
    euCode: 'SOM',
    needsNativeReader: true,
  },
  uk: {
    nativeName: 'Українська',
    name: { sv: 'Ukrainska', en: 'Ukrainian', fi: 'Ukraina' },
    prefix: 'uk',
    htmlLang: 'uk',
    dir: 'ltr',
    script: 'cyrillic',
    segments: 'en',
    intl: 'uk-u-ca-gregory-nu-latn',
    stemmer: 'simple',
    euCode: 'UKR',
    needsNativeReader: true,
  },
  prs: {
    nativeName: 'دری',
    name: { sv: 'Dari', en: 'Dari', fi: 'Dari' },
    prefix: 'prs',
    htmlLang: 'prs',
    dir: 'rtl',
    script: 'arabic',
    segments: 'en',
    intl: 'fa-AF-u-ca-gregory-nu-latn',
    stemmer: 'simple',
    euCode: 'PRS',
    needsNativeReader: true,
  },
  ti: {
    nativeName: 'ትግርኛ',
    name: { sv: 'Tigrinska', en: 'Tigrinya', fi: 'Tigrinja' },
    prefix: 'ti',
    htmlLang: 'ti',
    dir: 'ltr',
    script: 'ethiopic',
    segments: 'en',
    intl: 'ti-u-ca-gregory-nu-latn',
    stemmer: 'simple',
    euCode: 'TIR',
    needsNativeReader: true,
  },
  fi: {
    nativeName: 'Suomi',
    name: { sv: 'Finska', en: 'Finnish', fi: 'Suomi' },
    prefix: 'fi',
    htmlLang: 'fi',
    dir: 'ltr',
    script: 'latin',
    segments: 'fi',
    intl: 'fi-u-ca-gregory-nu-latn',
    stemmer: 'finnish',
    euCode: 'FIN',
    needsNativeReader: true,
  },
  pl: {
    nativeName: 'Polski',
    name: { sv: 'Polska', en: 'Polish', fi: 'Puola' },
    prefix: 'pl',
    htmlLang: 'pl',
    dir: 'ltr',
    script: 'latin',
    segments: 'en',
    intl: 'pl-u-ca-gregory-nu-latn',
    stemmer: 'simple',
    euCode: 'POL',
    needsNativeReader: true,
  },
  fa: {
    nativeName: 'فارسی',
    name: { sv: 'Persiska', en: 'Persian', fi: 'Persia' },
    prefix: 'fa',
    htmlLang: 'fa',
    dir: 'rtl',
    script: 'arabic',
    segments: 'en',
    intl: 'fa-u-ca-gregory-nu-latn',
    stemmer: 'simple',
    euCode: 'FAS',
    needsNativeReader: true,
  },
  tr: {
    nativeName: 'Türkçe',
    name: { sv: 'Turkiska', en: 'Turkish', fi: 'Turkki' },
    prefix: 'tr',
    htmlLang: 'tr',
    dir: 'ltr',
    script: 'latin',
    segments: 'en',
    intl: 'tr-u-ca-gregory-nu-latn',
    stemmer: 'turkish',
    euCode: 'TUR',
    needsNativeReader: true,
  },
  fr: {
    nativeName: 'Français',
    name: { sv: 'Franska', en: 'French', fi: 'Ranska' },
    prefix: 'fr',
    htmlLang: 'fr',
    dir: 'ltr',
    script: 'latin',
    segments: 'en',
    intl: 'fr-u-ca-gregory-nu-latn',
    stemmer: 'french',
    euCode: 'FRA',
    needsNativeReader: true,
  },
  de: {
    nativeName: 'Deutsch',
    name: { sv: 'Tyska', en: 'German', fi: 'Saksa' },
    prefix: 'de',
    htmlLang: 'de',
    dir: 'ltr',
    script: 'latin',
    segments: 'en',
    intl: 'de-u-ca-gregory-nu-latn',
    stemmer: 'german',
    euCode: 'DEU',
    needsNativeReader: true,
  },
} as const satisfies Record<string, LocaleFacts>

export type Locale = keyof typeof spoken

export const localeFacts: Readonly<Record<Locale, LocaleFacts>> = spoken

/** All of them, in the order in which the database has them. */
export const allLanguages = Object.keys(localeFacts) as readonly Locale[]
