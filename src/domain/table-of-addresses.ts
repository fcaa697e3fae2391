/** Every address of the site, in the languages that addresses are written in; src/domain/routes.ts reads and writes them. */
import type { AddressLanguage } from './languages'

export type Address =
  | (Readonly<Record<AddressLanguage, string>> & {
      /** Query parameters that change what the page shows; every other one is noise to the page cache. */
      readonly query?: readonly string[]
    })
  /** Addresses that machines expect at the root have no language. */
  | { readonly root: string; readonly query?: readonly string[] }

// The order is the order of resolving: `pages` documents take whatever single segment is left.
export const tableOfAddresses = {
  home: { sv: '', en: '', fi: '' },
  projects: { sv: 'projekt', en: 'projects', fi: 'hankkeet' },
  project: { sv: 'projekt/{slug}', en: 'projects/{slug}', fi: 'hankkeet/{slug}' },
  training: {
    sv: 'utbildning',
    en: 'training',
    fi: 'koulutus',
    query: ['topic', 'audience', 'form', 'time', 'language'],
  },
  everything: { sv: 'utbildning/allt.zip', en: 'training/everything.zip', fi: 'koulutus/kaikki.zip' },
  handout: { sv: 'utbildning/{slug}.pdf', en: 'training/{slug}.pdf', fi: 'koulutus/{slug}.pdf' },
  module: { sv: 'utbildning/{slug}', en: 'training/{slug}', fi: 'koulutus/{slug}', query: ['view'] },
  municipalities: { sv: 'kommuner', en: 'municipalities', fi: 'kunnat' },
  municipality: { sv: 'kommuner/{slug}', en: 'municipalities/{slug}', fi: 'kunnat/{slug}' },
  municipalityAtom: {
    sv: 'kommuner/{slug}/feed.xml',
    en: 'municipalities/{slug}/feed.xml',
    fi: 'kunnat/{slug}/feed.xml',
  },
  municipalityJson: {
    sv: 'kommuner/{slug}/feed.json',
    en: 'municipalities/{slug}/feed.json',
    fi: 'kunnat/{slug}/feed.json',
  },
  stories: {
    sv: 'berattelser',
    en: 'stories',
    fi: 'kertomukset',
    query: ['municipality', 'theme', 'project', 'year', 'page'],
  },
  story: { sv: 'berattelser/{slug}', en: 'stories/{slug}', fi: 'kertomukset/{slug}' },
  research: { sv: 'forskning', en: 'research', fi: 'tutkimus' },
  resources: { sv: 'material', en: 'resources', fi: 'aineistot', query: ['kind', 'page'] },
  document: { sv: 'material/{slug}', en: 'resources/{slug}', fi: 'aineistot/{slug}' },
  contact: { sv: 'kontakt', en: 'contact', fi: 'yhteystiedot', query: ['to'] },
  contactSent: { sv: 'kontakt/tack', en: 'contact/sent', fi: 'yhteystiedot/kiitos' },
  newsletter: { sv: 'nyhetsbrev', en: 'newsletter', fi: 'uutiskirje' },
  newsletterSent: { sv: 'nyhetsbrev/tack', en: 'newsletter/sent', fi: 'uutiskirje/kiitos' },
  newsletterConfirm: {
    sv: 'nyhetsbrev/bekrafta',
    en: 'newsletter/confirm',
    fi: 'uutiskirje/vahvista',
    query: ['token'],
  },
  newsletterLeave: {
    sv: 'nyhetsbrev/lamna',
    en: 'newsletter/leave',
    fi: 'uutiskirje/lopeta',
    query: ['token'],
  },
  glossary: { sv: 'ordlista', en: 'glossary', fi: 'sanasto' },
  search: { sv: 'sok', en: 'search', fi: 'haku', query: ['q', 'kind', 'municipality', 'page'] },
  specimen: { sv: 'utseende', en: 'look', fi: 'ulkoasu', query: ['part'] },
  accessibility: { sv: 'tillganglighet', en: 'accessibility', fi: 'saavutettavuus' },
  feedback: {
    sv: 'tillganglighet/synpunkt',
    en: 'accessibility/feedback',
    fi: 'saavutettavuus/palaute',
    query: ['about'],
  },
  feedbackSent: {
    sv: 'tillganglighet/synpunkt/tack',
    en: 'accessibility/feedback/sent',
    fi: 'saavutettavuus/palaute/kiitos',
  },
  privacy: { sv: 'integritet', en: 'privacy', fi: 'tietosuoja' },
  concern: { sv: 'anmal', en: 'report', fi: 'ilmoita', query: ['about'] },
  concernSent: { sv: 'anmal/tack', en: 'report/sent', fi: 'ilmoita/kiitos', query: ['case'] },
  /** What it says of a consent is nobody's but hers who holds the slip: each answer is made for one request. */
  slip: { sv: 'samtycke/{slug}', en: 'consent/{slug}', fi: 'suostumus/{slug}' },
  storyEmbed: {
    sv: 'embed/story/{slug}',
    en: 'embed/story/{slug}',
    fi: 'embed/story/{slug}',
    query: ['theme', 'accent'],
  },
  municipalityEmbed: {
    sv: 'embed/municipality/{slug}',
    en: 'embed/municipality/{slug}',
    fi: 'embed/municipality/{slug}',
    query: ['theme', 'accent'],
  },
  desk: { sv: 'skriv', en: 'write', fi: 'kirjoita' },
  deskNew: { sv: 'skriv/ny', en: 'write/new', fi: 'kirjoita/uusi' },
  deskSignIn: { sv: 'skriv/logga-in', en: 'write/sign-in', fi: 'kirjoita/kirjaudu' },
  deskStep: {
    sv: 'skriv/logga-in/steg-tva',
    en: 'write/sign-in/step-two',
    fi: 'kirjoita/kirjaudu/vaihe-kaksi',
  },
  deskSignOut: { sv: 'skriv/logga-ut', en: 'write/sign-out', fi: 'kirjoita/kirjaudu-ulos' },
  /** What the phone shows while it is away from the network, and at every start after the first. */
  deskShell: { sv: 'skriv/i-telefonen', en: 'write/on-the-phone', fi: 'kirjoita/puhelimessa' },
  deskWorker: { sv: 'skriv/worker.js', en: 'write/worker.js', fi: 'kirjoita/worker.js' },
  deskManifest: { sv: 'skriv/app.webmanifest', en: 'write/app.webmanifest', fi: 'kirjoita/app.webmanifest' },
  deskText: { sv: 'skriv/{slug}', en: 'write/{slug}', fi: 'kirjoita/{slug}' },
  oembed: { root: 'oembed', query: ['url', 'format', 'maxwidth', 'maxheight'] },
  atom: { sv: 'feed.xml', en: 'feed.xml', fi: 'feed.xml' },
  json: { sv: 'feed.json', en: 'feed.json', fi: 'feed.json' },
  sitemap: { root: 'sitemap.xml' },
  sitemapPart: { root: 'sitemap/{slug}.xml' },
  robots: { root: 'robots.txt' },
  llms: { root: 'llms.txt' },
  api: { root: 'api/v1' },
  signingKeys: { root: '.well-known/jwks.json' },
  catalogue: { root: 'catalog.jsonld' },
  speculation: { root: 'speculation-rules.json' },
  icon: { root: 'icon.svg' },
  /** By its size in pixels. */
  appIcon: { root: 'app-icon/{slug}.png' },
  logo: { root: 'logo.svg' },
  shareImage: { root: 'share/{slug}.png' },
  slipPicture: { root: 'consent-picture/{slug}' },
  page: { sv: '{slug}', en: '{slug}', fi: '{slug}' },
} as const satisfies Record<string, Address>
