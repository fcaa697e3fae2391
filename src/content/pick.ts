/** Of what stands in several languages side by side, what one reader gets. */
import { defaultLocale, type Locale, locales } from '@/domain/locales'
import { saysSomething } from '@/domain/rich-text'

/** A localized field, its languages side by side. */
export type Localized<Value = string> = { readonly [Key in Locale]?: Value | null } | null | undefined

/** A piece of content together with the language it is really in. */
export type Picked<Value> = { readonly value: Value; readonly lang: Locale }

/** A text and the language it is really in: the reader's own, or the original's where a translation is missing. */
export type Said = { readonly text: string; readonly lang: Locale }

function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  return typeof value === 'object' && 'root' in value && !saysSomething(value)
}

/** The reader's language where there is one, otherwise the original's, and which of the two it was. */
export function pickValue<Value>(field: Localized<Value>, locale: Locale): Picked<Value> | undefined {
  for (const lang of [locale, defaultLocale]) {
    const value = field?.[lang]
    if (value !== null && value !== undefined && !isBlank(value)) return { value, lang }
  }
  return undefined
}

/** `pickValue` for plain text. */
export function pick(field: Localized, locale: Locale): Said | undefined {
  const picked = pickValue(field, locale)
  return picked && { text: picked.value, lang: picked.lang }
}

/** The languages that have every one of these fields that the original has. */
export function languagesOf(fields: readonly Localized<unknown>[]): Locale[] {
  const written = fields.filter((field) => !isBlank(field?.[defaultLocale]))
  return locales.filter((locale) => written.every((field) => !isBlank(field?.[locale])))
}

/** Those that the reader has in her own language before the others, otherwise in their order. */
export function translatedFirst<Card extends { title: Said }>(
  cards: readonly Card[],
  locale: Locale,
): Card[] {
  const isHers = ({ title }: Card) => Number(title.lang === locale)
  return cards.toSorted((one, other) => isHers(other) - isHers(one))
}
