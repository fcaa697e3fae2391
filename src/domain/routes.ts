/**
 * Every public path and its reverse. Nobody else writes a URL of the site: pages, feeds, mail and purging ask here.
 * A place is one address in eight languages; its segments are Swedish for Swedish readers and English for the rest.
 */
import { defaultLocale, type Locale, localeFacts, locales } from './locales'

type Place = {
  readonly sv: string
  readonly en: string
  /** Query parameters that change what the page shows; every other one is noise to the page cache. */
  readonly query?: readonly string[]
  /** Addresses that machines expect at the root have no language prefix. */
  readonly rootOnly?: true
}

// The order is the order of resolving: `pages` documents take whatever single segment is left.
const places = {
  home: { sv: '', en: '' },
  projects: { sv: 'projekt', en: 'projects' },
  project: { sv: 'projekt/{slug}', en: 'projects/{slug}' },
  training: { sv: 'utbildning', en: 'training', query: ['topic', 'audience', 'form', 'time', 'language'] },
  everything: { sv: 'utbildning/allt.zip', en: 'training/everything.zip' },
  handout: { sv: 'utbildning/{slug}.pdf', en: 'training/{slug}.pdf' },
  module: { sv: 'utbildning/{slug}', en: 'training/{slug}', query: ['view'] },
  municipalities: { sv: 'kommuner', en: 'municipalities' },
  municipality: { sv: 'kommuner/{slug}', en: 'municipalities/{slug}' },
  municipalityAtom: { sv: 'kommuner/{slug}/feed.xml', en: 'municipalities/{slug}/feed.xml' },
  municipalityJson: { sv: 'kommuner/{slug}/feed.json', en: 'municipalities/{slug}/feed.json' },
  stories: {
    sv: 'berattelser',
    en: 'stories',
    query: ['municipality', 'theme', 'project', 'year', 'page'],
  },
  story: { sv: 'berattelser/{slug}', en: 'stories/{slug}' },
  research: { sv: 'forskning', en: 'research' },
  resources: { sv: 'material', en: 'resources', query: ['kind', 'page'] },
  document: { sv: 'material/{slug}', en: 'resources/{slug}' },
  contact: { sv: 'kontakt', en: 'contact', query: ['to'] },
  contactSent: { sv: 'kontakt/tack', en: 'contact/sent' },
  glossary: { sv: 'ordlista', en: 'glossary' },
  search: { sv: 'sok', en: 'search', query: ['q', 'kind', 'municipality', 'page'] },
  accessibility: { sv: 'tillganglighet', en: 'accessibility' },
  feedback: { sv: 'tillganglighet/synpunkt', en: 'accessibility/feedback', query: ['about'] },
  feedbackSent: { sv: 'tillganglighet/synpunkt/tack', en: 'accessibility/feedback/sent' },
  privacy: { sv: 'integritet', en: 'privacy' },
  concern: { sv: 'anmal', en: 'report', query: ['about'] },
  concernSent: { sv: 'anmal/tack', en: 'report/sent', query: ['case'] },
  atom: { sv: 'feed.xml', en: 'feed.xml' },
  json: { sv: 'feed.json', en: 'feed.json' },
  sitemap: { sv: 'sitemap.xml', en: '', rootOnly: true },
  sitemapPart: { sv: 'sitemap/{slug}.xml', en: '', rootOnly: true },
  robots: { sv: 'robots.txt', en: '', rootOnly: true },
  llms: { sv: 'llms.txt', en: '', rootOnly: true },
  speculation: { sv: 'speculation-rules.json', en: '', rootOnly: true },
  shareImage: { sv: 'share/{slug}.png', en: '', rootOnly: true },
  page: { sv: '{slug}', en: '{slug}' },
} as const satisfies Record<string, Place>

export type RouteKind = keyof typeof places

type SlugKind = {
  [Kind in RouteKind]: (typeof places)[Kind]['sv'] extends `${string}{slug}${string}` ? Kind : never
}[RouteKind]

/** One address of a kind, language left open. */
export type RouteOf<Kind extends RouteKind> = Kind extends SlugKind
  ? { kind: Kind; slug: string }
  : { kind: Kind }

export type Route = { [Kind in RouteKind]: RouteOf<Kind> }[RouteKind]

export const routeKinds = Object.keys(places) as RouteKind[]

const placeOf = (kind: RouteKind): Place => places[kind]

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
  const place = placeOf(route.kind)
  const { prefix, segments } = localeFacts[place.rootOnly ? defaultLocale : locale]
  const slug = (route.kind === 'page' && segments === 'en' && pagesInEnglish[written]) || written
  return `/${[prefix, place[segments].replace('{slug}', slug)].filter(Boolean).join('/')}`
}

const escapeDots = (text: string) => text.replaceAll(/[.]/g, '\\$&')
const matcher = (pattern: string) =>
  new RegExp(`^${escapeDots(pattern).replace('{slug}', '([a-z0-9][a-z0-9-]*)')}$`)

const matchers = routeKinds.map((kind) => ({
  kind,
  rootOnly: placeOf(kind).rootOnly ?? false,
  sv: matcher(placeOf(kind).sv),
  en: matcher(placeOf(kind).en),
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
  return found ? (placeOf(found.route.kind).query ?? []) : []
}

/** First segments that a `pages` document may not take as its slug. */
export const reservedSlugs: readonly string[] = [
  ...new Set([
    ...routeKinds
      .flatMap((kind) => [placeOf(kind).sv, placeOf(kind).en])
      .map((path) => path.split('/')[0] ?? ''),
    ...locales.map((locale) => localeFacts[locale].prefix),
    ...Object.values(pagesInEnglish),
    ...['admin', 'api', 'preview', 'fonts', 'healthz', '_next'],
  ]),
].filter((segment) => segment !== '' && !segment.includes('{'))
