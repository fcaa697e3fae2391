/**
 * The languages a handout is made in. What sets PDFs here has a Latin typeface and does not know lines from right to
 * left; readers of the other languages print the page itself, which browsers set as it should be (ADR 37).
 */
import type { Locale } from './locales'

export const handoutLocales = ['sv', 'sv-ll', 'en', 'so'] as const satisfies readonly Locale[]

export type HandoutLocale = (typeof handoutLocales)[number]

export function isHandoutLocale(locale: Locale): locale is HandoutLocale {
  return (handoutLocales as readonly Locale[]).includes(locale)
}
