/** What the editorial endpoints let themselves be asked: each question is checked before anything is looked up. */
import { z } from 'zod'
import { isReviewedKind } from '@/domain/kinds'
import type { Locale } from '@/domain/locales'
import { periodIn, queueFilter } from '@/domain/review/filters'
import { exchangeBounds } from '@/domain/translations/exchange'
import { otherLocales } from '@/domain/translations/state'
import { isUuid } from '@/domain/uuid'
import { isGlobal, type Reference } from './reference'

export const query = z.record(z.string(), z.string())
export const document = z
  .object({ kind: z.string(), id: z.string() })
  .transform(({ kind, id }, context): Reference => {
    if (isReviewedKind(kind) && (isGlobal(kind) ? id === kind : isUuid(id))) return { kind, id }
    context.addIssue('There is no such document.')
    return z.NEVER
  })
export const withDocument = <S extends z.ZodRawShape>(shape: S) =>
  z.object({ kind: z.string(), id: z.string(), ...shape }).transform((input, context) => {
    const found = document.safeParse(input)
    if (found.success) return { ...input, reference: found.data }
    context.addIssue('There is no such document.')
    return z.NEVER
  })
export const references = z.object({ refs: z.string().max(20_000) }).transform(({ refs }) => refs.split(','))
export const version = z.string().max(100)
export const overviewFilter = query.transform((given) => {
  const { kind, municipality } = queueFilter(given)
  return { days: periodIn(given), kind, municipality }
})

const mostReferences = 50

/** `stories:<id>,pages:<id>`, as far as they make sense. */
const documentsIn = (refs: readonly string[], most = mostReferences) =>
  refs.slice(0, most).flatMap((ref) => {
    const [kind, id] = ref.split(':')
    const found = document.safeParse({ kind, id })
    return found.success ? [found.data] : []
  })

export const documents = references.transform((refs) => documentsIn(refs))

/** A language, and documents as a plain form has its ticks: `language=ar&stories:<id>=on`. */
export const xliffWish = z
  .object({ language: z.enum(otherLocales as [Locale, ...Locale[]]) })
  .catchall(z.string())
  .transform(({ language, ...ticked }) => ({
    language,
    documents: documentsIn(Object.keys(ticked), exchangeBounds.documents + 1), // one too many is refused, not left out
  }))

/** Texts to be reviewed in turn. */
export const series = z
  .string()
  .max(5000)
  .optional()
  .transform((text) => documentsIn(text?.split(',') ?? []))
