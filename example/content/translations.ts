/** The six languages beside Swedish and English. Written with care, but each still wants a native reader. */
import type { Locale } from '@/domain/locales'
import type { PlainText, ProjectText } from './shapes'
import { arabic } from './translations/ar'
import { dari } from './translations/prs'
import { somali } from './translations/so'
import { easySwedish } from './translations/sv-ll'
import { tigrinya } from './translations/ti'
import { ukrainian } from './translations/uk'

export type OtherLocale = Exclude<Locale, 'sv' | 'en'>

type Gap = { readonly what: string; readonly reason: string; readonly alternative: string }

/** What one language brings: the front page's line, both projects, accessibility and privacy. */
export type Translation = {
  readonly tagline: string
  readonly impact: ProjectText
  readonly impactNotice: { readonly expanded: string; readonly notice: string }
  readonly barnIFokus: ProjectText
  readonly roles: { readonly local: string; readonly national: string }
  readonly accessibility: {
    readonly serviceName: string
    readonly methodText: string
    readonly feedbackText: string
    readonly inaccessible: readonly Gap[]
    readonly outsideLaw: readonly { readonly what: string }[]
  }
  readonly privacy: PlainText
}

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
