/** Every address of the site, in Swedish and in English; src/domain/routes.ts reads and writes them. */

export type Address = {
  readonly sv: string
  readonly en: string
  /** Query parameters that change what the page shows; every other one is noise to the page cache. */
  readonly query?: readonly string[]
  /** Addresses that machines expect at the root have no language prefix. */
  readonly rootOnly?: true
}

// The order is the order of resolving: `pages` documents take whatever single segment is left.
export const tableOfAddresses = {
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
  newsletter: { sv: 'nyhetsbrev', en: 'newsletter' },
  newsletterSent: { sv: 'nyhetsbrev/tack', en: 'newsletter/sent' },
  newsletterConfirm: { sv: 'nyhetsbrev/bekrafta', en: 'newsletter/confirm', query: ['token'] },
  newsletterLeave: { sv: 'nyhetsbrev/lamna', en: 'newsletter/leave', query: ['token'] },
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
} as const satisfies Record<string, Address>
