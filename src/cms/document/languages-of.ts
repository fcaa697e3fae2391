/** Which fields say something in a language, and the fingerprint of what the original says. */
import type { PayloadRequest } from 'payload'
import { defaultLocale, type Locale } from '@/domain/locales'
import { plainText } from '@/domain/review/plain-text'
import {
  type Languages,
  otherLocales,
  type TranslationMark,
  translationState,
} from '@/domain/translations/state'
import { hashOf } from './content-hash'
import type { Content } from './copies'
import { fieldsOf } from './fields-of'
import { localizedValues } from './localized-values'
import type { Reference } from './reference'

/** Enough to tell two texts apart for ever. */
const fingerprintLength = 16

type InAllLanguages = Readonly<Record<string, unknown>> | null | undefined

/** @param values read in all languages */
export function originalFingerprint(values: ReadonlyMap<string, unknown>): string {
  const original = [...values].map(([path, value]) => [path, (value as InAllLanguages)?.[defaultLocale]])
  return hashOf(Object.fromEntries(original)).slice(0, fingerprintLength)
}

/** The fingerprint of what a version says in the original. */
export const fingerprintOf = (
  req: Pick<PayloadRequest, 'payload'>,
  { kind }: Pick<Reference, 'kind'>,
  content: Content,
): string => originalFingerprint(localizedValues(fieldsOf(req, kind), content))

/** @returns how a version stands in each language; null when there is nothing in it to translate */
export function languagesOf(
  req: Pick<PayloadRequest, 'payload'>,
  { kind }: Pick<Reference, 'kind'>,
  content: Content,
): Languages | null {
  const values = localizedValues(fieldsOf(req, kind), content)
  if (values.size === 0) return null
  const present = originalFingerprint(values)
  const marks = (content.translations ?? []) as readonly TranslationMark[]
  const says = (value: unknown, locale: string) =>
    plainText((value as InAllLanguages)?.[locale]).trim() !== ''
  const original = [...values.values()].filter((value) => says(value, defaultLocale))
  const stateOf = (locale: Locale) =>
    translationState({
      inOriginal: original.length,
      translated: original.filter((value) => says(value, locale)).length,
      mark: marks.find(({ language }) => language === locale),
      present,
    })
  return Object.fromEntries(otherLocales.map((locale) => [locale, stateOf(locale)])) as Languages
}
