/**
 * Every public path and its reverse. Nobody else writes a URL of the site: pages, feeds, mail and purging ask here.
 * A place is one address in every language; each borrows the words of its segments from one that addresses are
 * written in.
 */
import type { AddressLanguage } from './languages'
import { defaultLocale, type Locale, localeFacts, locales, prefixOf } from './locales'
import { type Address, tableOfAddresses } from './table-of-addresses'

export type RouteKind = keyof typeof tableOfAddresses

type WithSlug = `${string}{slug}${string}`

export type SlugKind = {
  [Kind in RouteKind]: (typeof tableOfAddresses)[Kind] extends { en: WithSlug } | { root: WithSlug }
    ? Kind
    : never
}[RouteKind]

/** One address of a kind, language left open. */
export type RouteOf<Kind extends RouteKind> = Kind extends SlugKind
  ? { kind: Kind; slug: string }
  : { kind: Kind }

export type Route = { [Kind in RouteKind]: RouteOf<Kind> }[RouteKind]

export const routeKinds = Object.keys(tableOfAddresses) as RouteKind[]

/** Pages of those who write, which no reader is answered. */
export type DeskKind = Extract<RouteKind, `desk${string}`>
export type DeskRoute = Extract<Route, { kind: DeskKind }>
export const isOfDesk = (route: Route): route is DeskRoute => route.kind.startsWith('desk')

const addressOf = (kind: RouteKind): Address => tableOfAddresses[kind]

const pathIn = (address: Address, segments: AddressLanguage): string =>
  'root' in address ? address.root : address[segments]

/** Whether each document has an address of its own there. */
export const takesSlug = (kind: RouteKind): kind is SlugKind =>
  pathIn(addressOf(kind), 'en').includes('{slug}')

/** What the default language's addresses are written in, and with it the slugs of the pages below. */
const original = localeFacts[defaultLocale].segments

/** Of the one `pages` document that has an address of its own: the privacy notice. */
export const privacySlug: string = tableOfAddresses.privacy[original]

/** The one `pages` document whose address each language writes in its own words: about who runs the site. */
const about: Readonly<Record<AddressLanguage, string>> = { sv: 'om', en: 'about', fi: 'tietoa' }
export const aboutSlug: string = about[original]

/** The path of a route in a language, from the root: `/en/stories/autumn`. */
export function pathTo(route: Route, locale: Locale = defaultLocale): string {
  const written = 'slug' in route ? route.slug : ''
  if (route.kind === 'page' && written === privacySlug) return pathTo({ kind: 'privacy' }, locale)
  const address = addressOf(route.kind)
  const { segments } = localeFacts[locale]
  const slug = route.kind === 'page' && written === aboutSlug ? about[segments] : written
  const prefix = 'root' in address ? '' : prefixOf(locale)
  return `/${[prefix, pathIn(address, segments).replace('{slug}', slug)].filter(Boolean).join('/')}`
}

const escapeDots = (text: string) => text.replaceAll(/[.]/g, '\\$&')
const matcher = (pattern: string) =>
  new RegExp(`^${escapeDots(pattern).replace('{slug}', '([a-z0-9][a-z0-9-]*)')}$`)

/** The words that the site's addresses are written in, one or more. */
const written = [...new Set(locales.map((locale) => localeFacts[locale].segments))]

const matchers = new Map(
  written.map((words) => [
    words,
    routeKinds.map((kind) => [kind, matcher(pathIn(addressOf(kind), words))] as const),
  ]),
)

const localeByPrefix = new Map<string, Locale>(locales.map((locale) => [prefixOf(locale), locale]))

/** The language a path is written for, known even when the rest of it leads nowhere (for a 404 in that language). */
export function localeOf(path: string): Locale {
  return localeByPrefix.get(path.split('/')[1] ?? '') ?? defaultLocale
}

/** What a path (without query) means, or undefined when it means nothing. */
export function resolvePath(path: string): { route: Route; locale: Locale } | undefined {
  const locale = localeOf(path)
  const { segments } = localeFacts[locale]
  const prefix = prefixOf(locale)
  const rest = path.replace(/^\//, '').slice(prefix ? prefix.length + 1 : 0)
  for (const [kind, matching] of matchers.get(segments) ?? []) {
    const match = 'root' in addressOf(kind) && locale !== defaultLocale ? null : matching.exec(rest)
    if (!match) continue
    const [, named] = match
    const slug = kind === 'page' && named === about[segments] ? aboutSlug : named
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
  const address = found && addressOf(found.route.kind)
  return address && 'query' in address ? (address.query ?? []) : []
}

/** First segments that a `pages` document may not take as its slug. */
export const reservedSlugs: readonly string[] = [
  ...new Set([
    ...routeKinds.flatMap((kind) =>
      written.map((words) => pathIn(addressOf(kind), words).split('/')[0] ?? ''),
    ),
    ...locales.map(prefixOf),
    ...written.filter((words) => words !== original).map((words) => about[words]),
    ...['admin', 'api', 'preview', 'fonts', 'healthz', '_next'],
  ]),
].filter((segment) => segment !== '' && !segment.includes('{'))
