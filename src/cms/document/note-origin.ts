/**
 * Notes, when a translation is saved, which original it was made from. Nobody writes the note by hand: what comes
 * with a save is replaced by what was known, or by the fingerprint of the original now.
 */
import type {
  CollectionBeforeChangeHook,
  FlattenedField,
  GlobalBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { defaultLocale, isLocale } from '@/domain/locales'
import { readAgainstPresent, type TranslationMark } from '@/domain/translations/state'
import { holdsKey } from '../db/key'
import { requestNote } from '../payload/request-note'
import { hashOf } from './content-hash'
import { type Content, readVersion } from './copies'
import { originalFingerprint } from './languages-of'
import { localizedValues } from './localized-values'

/** On a request of the service's own: which original the texts that it saves were made from, by its fingerprint. */
export const madeFromOriginal = requestNote<string>('madeFromOriginal')

type Save = {
  readonly req: PayloadRequest
  readonly kind: ReviewedKind
  readonly id: string
  readonly fields: readonly FlattenedField[]
  readonly data: Content
  /** As it was, in the language of the save. */
  readonly before: Content | undefined
}

export const noteCollectionOrigin: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (holdsKey(req) || operation === 'create') return data
  const { slug, flattenedFields: fields } = collection
  return noted({
    req,
    kind: slug as ReviewedKind,
    id: String(originalDoc?.id),
    fields,
    data,
    before: originalDoc,
  })
}

export const noteGlobalOrigin: GlobalBeforeChangeHook = ({ global, data, originalDoc, req }) => {
  if (holdsKey(req)) return data
  const { slug, flattenedFields: fields } = global
  return noted({ req, kind: slug as ReviewedKind, id: slug, fields, data, before: originalDoc })
}

async function noted(save: Save): Promise<Content> {
  const { req, kind, id, fields, data, before } = save
  if (!fields.some((field) => 'name' in field && field.name === 'translations')) return data
  const latest = await readVersion(req, { kind, id })
  if (!latest) return data
  const known = marksOf(latest.content)
  const present = originalFingerprint(localizedValues(fields, latest.content))
  const marks = marksOf(data).map((mark) => ({
    ...mark,
    madeFrom:
      mark.madeFrom === readAgainstPresent
        ? present
        : (known.find(({ language }) => language === mark.language)?.madeFrom ?? null),
  }))
  const locale = String(req.locale)
  const origin = madeFromOriginal.on(req) ?? present
  if (locale !== defaultLocale && isLocale(locale) && hasChanged(fields, data, before)) {
    const mark = marks.find(({ language }) => language === locale)
    if (mark) mark.madeFrom = origin
    else marks.push({ language: locale, needsNativeReader: true, madeFrom: origin })
  }
  return { ...data, translations: marks }
}

const marksOf = (content: Content) => (content.translations ?? []) as TranslationMark[]

function hasChanged(fields: readonly FlattenedField[], data: Content, before: Content | undefined): boolean {
  const fingerprint = (content: Content | undefined) =>
    hashOf(Object.fromEntries(localizedValues(fields, content)))
  return fingerprint(data) !== fingerprint(before)
}
