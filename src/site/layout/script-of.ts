/** The script each language is written in: which font files its pages declare. */
import type { Locale } from '@/domain/locales'
import type { siteCss } from '@/generated/site-css'

export const scriptOf = {
  sv: 'latin',
  'sv-ll': 'latin',
  en: 'latin',
  so: 'latin',
  uk: 'cyrillic',
  ar: 'arabic',
  prs: 'arabic',
  ti: 'ethiopic',
} as const satisfies Record<Locale, keyof typeof siteCss>
