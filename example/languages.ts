/** The languages that the example is written in, the first of them before the others. */
import type { Locale } from '@/domain/locales'

export const exampleLanguages = [
  'sv',
  'sv-ll',
  'en',
  'ar',
  'so',
  'uk',
  'prs',
  'ti',
] as const satisfies readonly Locale[]

export type ExampleLanguage = (typeof exampleLanguages)[number]
