/**
 * The eight content languages: the one place that knows their codes, prefixes, direction and names.
 * `sv` is the source language; every other text is a translation of it.
 */
export const locales = ['sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'sv'

export type LocaleFacts = {
  /** The language's own name for itself, as the switcher shows it. */
  readonly nativeName: string
  /** First path segment of its pages; empty for Swedish. */
  readonly prefix: string
  /** Value of the `lang` attribute (BCP 47). */
  readonly htmlLang: string
  readonly dir: 'ltr' | 'rtl'
  /** Whose words the path segments borrow: Swedish for Swedish readers, English for everyone else. */
  readonly segments: 'sv' | 'en'
  /** Tag for Intl: Gregorian calendar and Latin digits always (otherwise `prs` gets the Persian calendar). */
  readonly intl: string
}

export const localeFacts = {
  sv: {
    nativeName: 'Svenska',
    prefix: '',
    htmlLang: 'sv',
    dir: 'ltr',
    segments: 'sv',
    intl: 'sv-SE-u-ca-gregory-nu-latn',
  },
  'sv-ll': {
    nativeName: 'Lättläst svenska',
    prefix: 'lattlast',
    htmlLang: 'sv',
    dir: 'ltr',
    segments: 'sv',
    intl: 'sv-SE-u-ca-gregory-nu-latn',
  },
  en: {
    nativeName: 'English',
    prefix: 'en',
    htmlLang: 'en',
    dir: 'ltr',
    segments: 'en',
    intl: 'en-GB-u-ca-gregory-nu-latn',
  },
  ar: {
    nativeName: 'العربية',
    prefix: 'ar',
    htmlLang: 'ar',
    dir: 'rtl',
    segments: 'en',
    intl: 'ar-u-ca-gregory-nu-latn',
  },
  so: {
    nativeName: 'Soomaali',
    prefix: 'so',
    htmlLang: 'so',
    dir: 'ltr',
    segments: 'en',
    intl: 'so-u-ca-gregory-nu-latn',
  },
  uk: {
    nativeName: 'Українська',
    prefix: 'uk',
    htmlLang: 'uk',
    dir: 'ltr',
    segments: 'en',
    intl: 'uk-u-ca-gregory-nu-latn',
  },
  prs: {
    nativeName: 'دری',
    prefix: 'prs',
    htmlLang: 'prs',
    dir: 'rtl',
    segments: 'en',
    intl: 'fa-AF-u-ca-gregory-nu-latn',
  },
  ti: {
    nativeName: 'ትግርኛ',
    prefix: 'ti',
    htmlLang: 'ti',
    dir: 'ltr',
    segments: 'en',
    intl: 'ti-u-ca-gregory-nu-latn',
  },
} as const satisfies Record<Locale, LocaleFacts>

/** Narrows a string from outside to a content language. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value)
}
