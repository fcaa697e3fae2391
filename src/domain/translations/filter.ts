/** What the overview of translations may be narrowed by; the address is the state. */
import { isReviewedKind, type ReviewedKind } from '../kinds'
import type { Locale } from '../locales'
import { otherLocales, type TranslationState, translationStates } from './state'

export type LanguagesFilter = {
  readonly kind: ReviewedKind | null
  readonly language: Locale | null
  readonly state: TranslationState | null
  readonly page: number
}

export const languagesPageSize = 50

type Given = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads the filter out of a query; what makes no sense is as if it were not there. */
export function languagesFilter(given: Given): LanguagesFilter {
  const one = (name: string) => String(given[name] ?? '')
  const kind = one('kind')
  return {
    kind: isReviewedKind(kind) ? kind : null,
    language: otherLocales.find((locale) => locale === one('language')) ?? null,
    state: translationStates.find((state) => state === one('state')) ?? null,
    page: Math.min(Math.max(Math.trunc(Number(one('page'))) || 1, 1), 10_000),
  }
}

/** The filter as a query, without what goes without saying. */
export function languagesQuery({ page, ...rest }: LanguagesFilter): string {
  const values = { ...rest, page: page > 1 ? String(page) : null }
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return new URLSearchParams(given).toString()
}
