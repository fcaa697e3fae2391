/** What is declared of each kind that `/api/v1` serves: its schema, how a document is told, and what may be asked of it. */
import { z } from 'zod'
import type { Told } from '@/content/one-question'
import { routeOf } from '@/content/route-of'
import type { ReviewedCollection } from '@/domain/kinds'
import { type Locale, locales } from '@/domain/locales'
import { type Asked, absolute, instant } from './wire'

/** By which relations and words documents of a kind may be chosen. */
export const filters = ['municipality', 'project', 'theme'] as const
export type Filter = (typeof filters)[number]

export type Resource = {
  readonly kind: ReviewedCollection
  /** What one of them is, for whoever reads the description. */
  readonly about: string
  readonly schema: z.ZodObject
  readonly filters: readonly Filter[]
  readonly tell: (doc: never, asked: Asked) => object
  /** False for what is live and not shown; left out: all of them are shown. */
  readonly isShown?: (doc: never) => boolean
}

/** Whether readers are shown a document that is live. */
export const isShown = ({ isShown: says }: Resource, doc: Stored): boolean => says?.(doc as never) ?? true

/** Has the compiler compare what is told with its schema. */
export const resource = <Doc extends { id: string }, Shape extends z.ZodRawShape>(declared: {
  readonly kind: ReviewedCollection
  readonly about: string
  readonly fields: Shape
  readonly filters?: readonly Filter[]
  readonly tell: (doc: Doc, asked: Asked) => z.input<z.ZodObject<Shape>> & { languages: Locale[] }
  readonly isShown?: (doc: Doc) => boolean
}): Resource => ({
  kind: declared.kind,
  about: declared.about,
  schema: documentSchema(declared.kind)
    .extend(declared.fields)
    .meta({
      id: nameOf(declared.kind),
      description: declared.about,
    }),
  filters: declared.filters ?? [],
  tell: declared.tell as Resource['tell'],
  ...(declared.isShown && { isShown: declared.isShown as Resource['isShown'] }),
})

/** `training-modules` as a type is called: TrainingModule. */
export const nameOf = (kind: ReviewedCollection): string =>
  kind
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
    .replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())

/** What was approved of a document, or of settings and menus, so that a copy can be checked. */
export const approvalSchema = z.object({
  version: z.string().nullable(),
  at: instant.nullable().describe('When a person approved it; null for what went live past review.'),
  isForced: z.boolean().describe('It went live past review, and nobody else has said yes since.'),
  hash: z.string().describe('Of `/source`: SHA-256 of its canonical form (RFC 8785), base64url.'),
  jws: z.string().describe('A signature over all of this (RFC 7515); keys: `/.well-known/jwks.json`.'),
})

export const approvalOf = (told: Told | undefined) =>
  told?.approval ? { version: told.version, ...told.approval } : null

/** What every document says of itself. */
const documentSchema = (kind: ReviewedCollection) =>
  z.object({
    kind: z.literal(kind),
    id: z.string().describe('Stays for ever; a slug may change.'),
    slug: z
      .string()
      .nullable()
      .describe('The last part of its address; null where it has no page of its own.'),
    url: z.url().nullable().describe('Its page, in the language asked for.'),
    languages: z
      .array(z.enum(locales))
      .describe('In which it is whole: everything that the original says is said.'),
    publishedAt: instant.nullable().describe('When readers first had it, as far as is known.'),
    updatedAt: instant.describe('When what readers see of it changed last: also when it came back.'),
    reviewedAt: instant.nullable().describe('When somebody last looked whether it still holds.'),
    approval: approvalSchema
      .nullable()
      .describe(
        'Null while what was live before approvals were signed is not signed yet, and in the preview of a release for what is not live yet.',
      ),
  })

export type Stored = {
  readonly id: string
  readonly slug?: string | null
  readonly updatedAt: string
  readonly firstPublishedAt?: string
  readonly reviewedAt?: string
  readonly told?: Told
}

/** A live document as it is answered. */
export function toldOf({ kind, tell }: Resource, doc: Stored, asked: Asked): object {
  const route = routeOf(kind, doc)
  return {
    kind,
    id: doc.id,
    slug: doc.slug ?? null,
    url: route ? absolute(route, asked.locale) : null,
    publishedAt: doc.firstPublishedAt ?? null,
    updatedAt: new Date(doc.told?.changedAt ?? doc.updatedAt).toISOString(),
    reviewedAt: doc.reviewedAt ?? null,
    approval: approvalOf(doc.told),
    ...tell(doc as never, asked),
  }
}
