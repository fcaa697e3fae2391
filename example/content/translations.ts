/** The six languages beside Swedish and English. Written with care, but each still wants a native reader. */
import type { ExampleLanguage } from '../languages'
import type { Translation } from './translation'
import { arabic } from './translations/ar'
import { dari } from './translations/prs'
import { somali } from './translations/so'
import { easySwedish } from './translations/sv-ll'
import { tigrinya } from './translations/ti'
import { ukrainian } from './translations/uk'

export type OtherLocale = Exclude<ExampleLanguage, 'sv' | 'en'>

export const translations: { readonly [L in OtherLocale]: Translation } = {
  'sv-ll': easySwedish,
  ar: arabic,
  so: somali,
  uk: ukrainian,
  prs: dari,
  ti: tigrinya,
}

/** Picks one text out of every language that has it. */
export function inOtherLanguages<T>(pick: (translation: Translation) => T): {
  readonly [L in OtherLocale]?: T
} {
  return Object.fromEntries(Object.entries(translations).map(([locale, all]) => [locale, pick(all)]))
}

/** The rows that tell the admin which texts nobody with the language as mother tongue has read. */
export const needingNativeReader = () =>
  Object.keys(translations).map((language) => ({ language, needsNativeReader: true }))
