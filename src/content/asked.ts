/** A question for documents of a kind, and how it is put to the database. */
import type { Locale } from '@/domain/locales'

const orders = {
  newest: 'd.first_published_at desc nulls last, d.slug',
  oldest: 'd.first_published_at nulls first, d.slug desc',
  slug: 'd.slug',
  id: 'd.id',
  name: 'd.sort_name',
  'order, slug': 'd.sort_order, d.slug',
  'order, name': 'd.sort_order, d.sort_name',
} as const

/** A question for documents of a kind, of which all must be true. */
export type Asked = {
  readonly kind: string
  /** These; where no order is said, in this one. */
  readonly ids?: readonly string[]
  readonly slug?: string
  /** By id. */
  readonly municipality?: string
  /** By id. */
  readonly project?: string
  readonly theme?: string
  /** Those that readers first had before this one, of the same moment those behind it. */
  readonly before?: { readonly publishedAt: string | null; readonly slug: string }
  /** Those that they first had since this one, of the same moment those before it. */
  readonly since?: { readonly publishedAt: string; readonly slug: string }
  /** Those behind this one in the order of their ids, or of their slugs. */
  readonly after?: { readonly id: string } | { readonly slug: string }
  /** Those of which a field is this word. Names of fields are the code's own, never a reader's. */
  readonly is?: Readonly<Record<string, string | undefined>>
  /** Those that have this word, or the document of this id, in a list. */
  readonly has?: Readonly<Record<string, string | undefined>>
  readonly order?: keyof typeof orders
  readonly limit: number
  readonly offset?: number
  /** What is read of each; left out: everything but the long texts. */
  readonly fields?: readonly string[]
  /** Of what it names, whole documents of these kinds stand in the place of their ids; left out: of all kinds. */
  readonly brings?: readonly string[]
  /** Whether its long texts are read, in which language: in that and in the original's. */
  readonly texts?: Locale
  /** Whether what was approved of each is told with it, and when readers saw it change last. */
  readonly isTold?: boolean
}

/** A kind's name stands in the statement: then PostgreSQL knows whether there are two of it or a hundred thousand. */
function nameOf(kind: string): string {
  if (!/^[a-z-]+$/.test(kind)) throw new TypeError(`${kind} is no kind.`)
  return `'${kind}'`
}

/** @param value puts a value beside the statement, and says how it is called there */
export function rootsOf(
  asked: Asked,
  at: number,
  value: (one: unknown) => string,
  isTelling: boolean,
): string {
  const { ids, order, limit, offset, fields, brings, texts, isTold = false } = asked
  const by = order || !ids ? orders[order ?? 'slug'] : `array_position(${value(ids)}::text[], d.id)`
  const list = (words: readonly string[] | undefined) => (words ? `${value(words)}::text[]` : 'null::text[]')
  const place = limit === 1 ? '1::bigint' : `row_number() over (order by ${by})`
  return `(select ${at} as ask, ${place} as place, d.kind, d.id, d.names, d.digest,
    d.content, d.first_published_at, d.reviewed_at, ${list(fields)} as fields, ${list(brings)} as brings,
    ${texts ? `${value(texts)}::text` : 'null::text'} as language${isTelling ? `, d.version, d.approval, ${isTold} as is_told` : ''}
    from published.documents d
    where ${whereOf(asked, value)}
    order by ${by} limit ${value(limit)}${offset ? ` offset ${value(offset)}` : ''})`
}

function whereOf(
  {
    kind,
    ids,
    slug,
    municipality,
    project,
    theme,
    before,
    since,
    after,
    is = {},
    has = {},
  }: Omit<Asked, 'limit'>,
  value: (one: unknown) => string,
): string {
  const equal = { slug, municipality, project }
  const conditions = [
    `d.kind = ${nameOf(kind)}`,
    ...(ids ? [`d.id = any(${value(ids)})`] : []),
    ...Object.entries(equal).flatMap(([column, one]) =>
      one === undefined ? [] : `d.${column} = ${value(one)}`,
    ),
    ...(theme === undefined ? [] : [`d.themes @> array[${value(theme)}]`]),
    ...Object.entries(is).map(([field, one]) => `d.content ->> '${field}' = ${value(one)}`),
    ...Object.entries(has).map(([field, one]) => `d.content -> '${field}' ? ${value(one)}`),
    ...(before ? [isBefore(before, value)] : []),
    ...(since ? [isSince(since, value)] : []),
    ...Object.entries(after ?? {}).map(([column, one]) => `d.${column} > ${value(one)}`),
  ]
  return conditions.join(' and ')
}

/** Of what nobody knows the first day of, which comes last, the slug alone says what is behind it. */
function isBefore(
  { publishedAt, slug }: NonNullable<Asked['before']>,
  value: (one: unknown) => string,
): string {
  if (publishedAt === null) return `d.first_published_at is null and d.slug > ${value(slug)}`
  const at = value(publishedAt)
  return `d.first_published_at <= ${at} and (d.first_published_at < ${at} or d.slug > ${value(slug)})`
}

function isSince(
  { publishedAt, slug }: NonNullable<Asked['since']>,
  value: (one: unknown) => string,
): string {
  const at = value(publishedAt)
  return `d.first_published_at >= ${at} and (d.first_published_at > ${at} or d.slug < ${value(slug)})`
}
