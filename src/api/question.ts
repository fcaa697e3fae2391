/**
 * What an anonymous reader may ask the API for: by name, and nothing that would have to be looked for. The parameters are
 * those of Payload's REST, as far as they make sense here; what only makes sense for drafts has no effect.
 */
import type { Asking } from '@/content/published'
import { defaultLocale, isLocale, type Locale, locales } from '@/domain/locales'

export type ReadersQuestion = {
  readonly asking: Asking & { readonly limit: number; readonly offset: number }
  readonly page: number
  /** Whether to say how many there are. */
  readonly isPaged: boolean
  readonly locale: Locale | 'all'
  readonly fallback: Locale | undefined
}

/** What cannot be asked: which parameter, why, and what can be. */
export type NotAsked = {
  readonly parameter: string
  readonly why: 'condition' | 'order' | 'language' | 'page'
  readonly known: string
}

const most = { limit: 100, page: 100_000, ids: 100 } as const

const orders: Readonly<Record<string, Asking['order']>> = {
  '-createdAt': 'newest',
  createdAt: 'oldest',
  slug: 'slug',
  name: 'name',
  order: 'order, slug',
}

/** By which fields documents may be chosen, and how they are asked for. */
const conditions: Readonly<Record<string, (values: readonly string[]) => Partial<Asking> | undefined>> = {
  id: (values) => ({ ids: values.slice(0, most.ids) }),
  slug: one((slug) => ({ slug })),
  municipality: one((municipality) => ({ municipality })),
  project: one((project) => ({ project })),
  themes: one((theme) => ({ theme })),
  _status: one((status) => (status === 'published' ? {} : undefined)),
}

function one(asking: (value: string) => Partial<Asking> | undefined) {
  return ([value, ...more]: readonly string[]) =>
    value !== undefined && more.length === 0 ? asking(value) : undefined
}

export function readQuestion(given: URLSearchParams): ReadersQuestion | NotAsked {
  const chosen = conditionsIn(given)
  if ('parameter' in chosen) return chosen
  const sort = given.get('sort') || '-createdAt'
  const order = Object.hasOwn(orders, sort) ? orders[sort] : undefined
  if (!order) return { parameter: 'sort', why: 'order', known: Object.keys(orders).join(', ') }
  const locale = given.get('locale') || defaultLocale
  if (locale !== 'all' && !isLocale(locale))
    return { parameter: 'locale', why: 'language', known: locales.join(', ') }
  const fallback = given.get('fallback-locale') ?? ''
  const page = wholeIn(given.get('page'), 1)
  if (page > most.page) return { parameter: 'page', why: 'page', known: String(most.page) }
  const limit = Math.min(wholeIn(given.get('limit'), 10), most.limit)
  const fields = fieldsIn(given)
  return {
    asking: {
      ...chosen,
      order,
      limit,
      offset: (page - 1) * limit,
      texts: locale,
      ...(fields.length > 0 && { fields }),
      ...(wholeIn(given.get('depth'), 0, 0) === 0 && { brings: [] }),
    },
    page,
    isPaged: given.get('pagination') !== 'false',
    locale,
    fallback: isLocale(fallback) ? fallback : undefined,
  }
}

const noCondition = (parameter: string): NotAsked => ({
  parameter,
  why: 'condition',
  known: Object.keys(conditions).join(', '),
})

const condition = /^where(?:\[and\]\[\d+\])?\[(\w+)\]\[(equals|in)\](?:\[\d*\])?$/

function conditionsIn(given: URLSearchParams): Partial<Asking> | NotAsked {
  const asked = new Map<string, { readonly parameter: string; readonly values: string[] }>()
  for (const [parameter, value] of given) {
    if (!parameter.startsWith('where')) continue
    const [, field, operator] = condition.exec(parameter) ?? []
    if (!field || !Object.hasOwn(conditions, field)) return noCondition(parameter)
    const values = operator === 'in' ? value.split(',') : [value]
    asked.set(field, { parameter, values: [...(asked.get(field)?.values ?? []), ...values] })
  }
  let asking: Partial<Asking> = {}
  for (const [field, { parameter, values }] of asked) {
    const condition = conditions[field]?.(values)
    if (!condition) return noCondition(parameter)
    asking = { ...asking, ...condition }
  }
  return asking
}

const fieldsIn = (given: URLSearchParams): string[] =>
  [...given].flatMap(([name, value]) => {
    const [, field] = /^select\[(\w+)\]$/.exec(name) ?? []
    return field && value !== 'false' ? [field] : []
  })

/** Below the least, or no number: the usual. */
function wholeIn(text: string | null, usual: number, least = 1): number {
  const number = Number(text || Number.NaN)
  return Number.isInteger(number) && number >= least ? number : usual
}
