/**
 * Every public path and its reverse. Nobody else writes a URL of the site: pages, feeds, mail and purging ask here.
 * A place is one address in eight languages; its segments are Swedish for Swedish readers and English for the rest.
 */
import { defaultLocale, type Locale, localeFacts, locales } from './locales'
import { type Address, tableOfAddresses } from './table-of-addresses'

export type RouteKind = keyof typeof tableOfAddresses

export type SlugKind = {
  [Kind in RouteKind]: (typeof tableOfAddresses)[Kind]['sv'] extends `${string}{slug}${string}` ? Kind : never
}[RouteKind]

/** One address of a kind, language left open. */
export type RouteOf<Kind extends RouteKind> = Kind extends SlugKind
  ? { kind: Kind; slug: string }
  : { kind: Kind }

export type Route = { [Kind in RouteKind]: RouteOf<Kind> }[RouteKind]

export const routeKinds = Object.keys(tableOfAddresses) as RouteKind[]

/** Whether each document has an address of its own there. */
export const takesSlug = (kind: RouteKind): kind is SlugKind => tableOfAddresses[kind].sv.includes('{slug}')

const addressOf = (kind: RouteKind): Address => tableOfAddresses[kind]

/** `pages` documents that have an address of their own. */
const pagesWithOwnPlace: Record<string, Route> = { integritet: { kind: 'privacy' } }

/** `pages` documents whose address the other languages write in English. */
const pagesInEnglish: Record<string, string> = { om: 'about' }
const pagesInSwedish = Object.fromEntries(Object.entries(pagesInEnglish).map(([sv, en]) => [en, sv]))

/** The path of a route in a language, from the root: `/en/stories/autumn`. */
export function pathTo(route: Route, locale: Locale = defaultLocale): string {
  const written = 'slug' in route ? route.slug : ''
  const own = route.kind === 'page' ? pagesWithOwnPlace[written] : undefined
  if (own) return pathTo(own, locale)
  const place = addressOf(route.kind)
  const { prefix, segments } = localeFacts[place.rootOnly ? defaultLocale : locale]
  const slug = (route.kind === 'page' && segments === 'en' && pagesInEnglish[written]) || written
  return `/${[prefix, place[segments].replace('{slug}', slug)].filter(Boolean).join('/')}`
}

const escapeDots = (text: string) => text.replaceAll(/[.]/g, '\\$&')
const matcher = (pattern: string) =>
  new RegExp(`^${escapeDots(pattern).replace('{slug}', '([a-z0-9][a-z0-9-]*)')}$`)

const matchers = routeKinds.map((kind) => ({
  kind,
  rootOnly: addressOf(kind).rootOnly ?? false,
  sv: matcher(addressOf(kind).sv),
  en: matcher(addressOf(kind).en),
}))

const localeByPrefix = new Map<string, Locale>(locales.map((locale) => [localeFacts[locale].prefix, locale]))

/** The language a path is written for, known even when the rest of it leads nowhere (for a 404 in that language). */
export function localeOf(path: string): Locale {
  return localeByPrefix.get(path.split('/')[1] ?? '') ?? defaultLocale
}

/** What a path (without query) means, or undefined when it means nothing. */
export function resolvePath(path: string): { route: Route; locale: Locale } | undefined {
  const locale = localeOf(path)
  const { prefix, segments } = localeFacts[locale]
  const rest = path.replace(/^\//, '').slice(prefix ? prefix.length + 1 : 0)
  for (const { kind, rootOnly, ...patterns } of matchers) {
    const match = rootOnly && locale !== defaultLocale ? null : patterns[segments].exec(rest)
    if (!match) continue
    const slug = kind === 'page' ? (pagesInSwedish[match[1] ?? ''] ?? match[1]) : match[1]
    const route = (slug === undefined ? { kind } : { kind, slug }) as Route
    return { route, locale }
  }
  return undefined
}

/** The same address in every language. */
export function alternates(route: Route): Record<Locale, string> {
  return Object.fromEntries(locales.map((locale) => [locale, pathTo(route, locale)])) as Record<
    Locale,
    string
  >
}

/** The query parameters a path listens to; the page cache drops all others from its key. */
export function declaredQuery(path: string): readonly string[] {
  const found = resolvePath(path)
  return found ? (addressOf(found.route.kind).query ?? []) : []
}

/** First segments that a `pages` document may not take as its slug. */
export const reservedSlugs: readonly string[] = [
  ...new Set([
    ...routeKinds
      .flatMap((kind) => [addressOf(kind).sv, addressOf(kind).en])
      .map((path) => path.split('/')[0] ?? ''),
    ...locales.map((locale) => localeFacts[locale].prefix),
    ...Object.values(pagesInEnglish),
    ...['admin', 'api', 'preview', 'fonts', 'healthz', '_next'],
  ]),
].filter((segment) => segment !== '' && !segment.includes('{'))
