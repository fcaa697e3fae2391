/** What may be asked of each resource: named parameters, their types and their bounds. One schema checks and documents them. */
import { z } from 'zod'
import type { ApiParameter } from '@/domain/api-parameters'
import type { ProblemCode } from '@/domain/api-problems'
import { reviewedKinds } from '@/domain/kinds'
import { defaultLocale, locales } from '@/domain/locales'
import { isPaged } from '@/domain/public-route'
import type { Problem } from './problem'
import type { Resource } from './resource'
import { referenceSchema, richTextFormats } from './wire'

const bounds = { list: 100, usual: 20 } as const

const language = z
  .enum(locales)
  .default(defaultLocale)
  .describe('Texts are in this language, and in the original’s where nobody has translated them.')

export const whole = (most: number, usual: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(most))
    .default(usual)
    // Digits in an address: to whoever builds it, a number.
    .meta({ override: { type: 'integer', minimum: 1, maximum: most, default: usual, pattern: undefined } })

const richText = z.enum(richTextFormats).describe('How long texts are written.')

/** Fields of a resource that name other documents. */
export const relationsOf = ({ schema }: Resource): string[] =>
  Object.entries(schema.shape).flatMap(([name, field]) => (namesOthers(field as z.ZodType) ? [name] : []))

function namesOthers(field: z.ZodType): boolean {
  if (field instanceof z.ZodNullable) return namesOthers(field.unwrap() as z.ZodType)
  return field instanceof z.ZodArray ? field.element === referenceSchema : field === referenceSchema
}

function including(resource: Resource) {
  const known = relationsOf(resource)
  return z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(known as [string, ...string[]])))
    .describe(
      `Documents that these fields name are answered too, whole but for their long texts: ${known.join(', ')}, with commas between.`,
    )
}

type Parameters = { readonly [Name in ApiParameter]?: z.ZodType }

/** Made once for each resource: to make a schema takes longer than to read many questions by it. */
function onceForEach<Query>(make: (resource: Resource) => Query): (resource: Resource) => Query {
  const made = new WeakMap<Resource, Query>()
  return (resource) => {
    const query = made.get(resource) ?? make(resource)
    made.set(resource, query)
    return query
  }
}

/** Of one document. */
export const oneQuery = onceForEach((resource) =>
  z.strictObject({
    lang: language,
    richText: richText.default('html'),
    ...(relationsOf(resource).length > 0 && { include: including(resource).optional() }),
  } satisfies Parameters),
)

const chosenBy = {
  municipality: 'Only those of this municipality: its id or slug.',
  project: 'Only those of this project: its id or slug.',
  theme: 'Only those with this key of the vocabulary of themes.',
} as const

export const sortsOf = ({ kind }: Resource) =>
  isPaged(kind) ? (['-publishedAt', 'slug'] as const) : (['id'] as const)

/** Which part of a list. */
export const portion = {
  limit: whole(bounds.list, bounds.usual).describe('So many at once.'),
  after: z.string().max(400).optional().describe('Where the list before ended; `next` holds it.'),
}

/** Of a list. */
export const listQuery = onceForEach((resource) =>
  z.strictObject({
    lang: language,
    ...portion,
    sort: z
      .enum(sortsOf(resource))
      .default(sortsOf(resource)[0])
      .describe('The newest first, or by slug; by id where there are no addresses.'),
    richText: richText
      .optional()
      .describe('How long texts are written; they are left out where nothing is said.'),
    ...(relationsOf(resource).length > 0 && { include: including(resource).optional() }),
    format: z
      .enum(['json', 'csv'])
      .default('json')
      .describe('`csv`: a table (RFC 4180) of what fits into cells; `next` is in the header `Link`.'),
    bom: z
      .enum(['true', 'false'])
      .default('false')
      .transform((text) => text === 'true')
      .meta({ override: { type: 'boolean', enum: undefined, default: false } })
      .describe('Of a table: a byte order mark, by which Excel knows UTF-8.'),
    ...Object.fromEntries(
      resource.filters.map((name) => [name, z.string().min(1).max(200).optional().describe(chosenBy[name])]),
    ),
  } satisfies Parameters),
)

export const searchQuery = (kinds: readonly string[]) =>
  z.strictObject({
    q: z.string().max(400).describe('What to look for.'),
    lang: language,
    kind: z
      .enum(kinds as [string, ...string[]])
      .optional()
      .describe('Only of this kind.'),
    municipality: z.string().max(200).optional().describe('Only those of this municipality: its slug.'),
    page: whole(500, 1).describe('Twenty at once, the best first.'),
  } satisfies Parameters)

export const siteQuery = z.strictObject({ lang: language } satisfies Parameters)

export const exportQuery = z.strictObject({
  kind: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(reviewedKinds)))
    .optional()
    .describe('Only these kinds, with commas between.'),
  files: z
    .enum(['true', 'false'])
    .default('true')
    .describe('Whether pictures and files come with their bytes.'),
} satisfies Parameters)

/** What was signed is in all languages. */
export const sourceQuery = z.strictObject({})

type Refused = { readonly code: ProblemCode; readonly more: Problem }

/** @returns what is asked, or why it cannot be */
export function readQuery<Query extends z.ZodType>(
  schema: Query,
  given: URLSearchParams,
): { readonly asked: z.output<Query> } | Refused {
  const twice = [...given.keys()].find((name) => given.getAll(name).length > 1)
  if (twice !== undefined) return { code: 'invalid-parameter', more: { parameter: shortened(twice) } }
  const read = schema.safeParse(Object.fromEntries(given))
  if (read.success) return { asked: read.data }
  const [issue] = read.error.issues
  if (issue?.code === 'unrecognized_keys')
    return { code: 'unknown-parameter', more: { parameter: shortened(issue.keys[0] ?? '') } }
  const known = issue?.code === 'invalid_value' ? issue.values.join(', ') : undefined
  return {
    code: 'invalid-parameter',
    more: { parameter: String(issue?.path[0] ?? ''), ...(known && { known }) },
  }
}

const shortened = (name: string) => name.slice(0, 80)
