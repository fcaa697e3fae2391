/**
 * THE table of kinds: everything that is true of a kind of document which reaches readers only through review. Menus,
 * addresses, sitemap, 410s, search, page views, reading level and words are derived from it; what cannot be derived
 * (a page, its words) is asked for by the type check or by tests/unit/kinds.test.ts. See docs/how-to/collection.md.
 */
import type { Audience } from './readability/targets'
import type { RouteKind } from './routes'
import { requiredConsentTexts } from './safeguarding/consent-texts'

export type Kind = {
  /** Many of it, or the one that there is: a global, whose id is the kind itself. */
  readonly stored: 'collection' | 'global'
  /** Local leaders write it, for their own municipality. Everything else is the communications staff's. */
  readonly isLeaders?: true
  /** Where readers find one: a page of its own (its route holds a slug), or a page it is part of; null within others only. */
  readonly page: RouteKind | null
  /** Other addresses of the page of one: its feeds, its print. They go when it goes. */
  readonly alsoAt?: readonly RouteKind[]
  /** The card of one, for the pages of others. It goes when the page goes. */
  readonly embed?: RouteKind
  /** The page that all of them are found on: it stands in the menu, in this table's order. */
  readonly list?: RouteKind
  /** What it needs before it may be handed in: less than perfect, enough to be read. Fields, in the default language. */
  readonly required: readonly string[]
  readonly audience: Audience
  /**
   * Readers' search: the fields that make up the body, in the order of the page, and how much more than another hit it
   * is wanted. Title, name and summary are always searched.
   */
  readonly searched?: { readonly body: readonly string[]; readonly weight: number }
  /** Search in the admin: fields in which a word may stand, the first being its title; the field of its municipality. */
  readonly found?: { readonly in: readonly string[]; readonly municipality?: string }
  /** Its page has a picture where it is shared: src/content/share.ts says which. */
  readonly isShared?: true
  /** A new one is news: the letter to readers tells of it. */
  readonly isNews?: true
  /** Others may count with it: it is a dataset of the catalogue of open data. */
  readonly isOpenData?: true
  /** Texts may link to it. */
  readonly isLinked?: true
}

/** In the order of menus and lists. */
export const tableOfKinds = {
  projects: {
    stored: 'collection',
    page: 'project',
    list: 'projects',
    required: ['title', 'summary', 'body'],
    audience: 'public',
    searched: {
      body: [
        ...(['body', 'aim', 'overallAim', 'targetGroup', 'trainingAudience', 'purposes', 'quotes'] as const),
        ...(['glossary', 'funders', 'shortName'] as const),
      ],
      weight: 0.12,
    },
    found: { in: ['title', 'shortName', 'summary'], municipality: 'municipalities.municipality' },
    isShared: true,
    isLinked: true,
  },
  'training-modules': {
    stored: 'collection',
    page: 'module',
    alsoAt: ['handout'],
    list: 'training',
    required: ['title', 'summary', 'project'],
    audience: 'professional',
    searched: {
      body: [
        ...(['body', 'part', 'audience', 'objectives', 'preparation', 'exercises'] as const),
        'facilitatorNotes',
      ],
      weight: 0.1,
    },
    found: { in: ['title', 'summary', 'slug'] },
    isShared: true,
    isNews: true,
    isLinked: true,
  },
  municipalities: {
    stored: 'collection',
    page: 'municipality',
    alsoAt: ['municipalityAtom', 'municipalityJson'],
    embed: 'municipalityEmbed',
    list: 'municipalities',
    required: ['code', 'name', 'officialName', 'county'],
    audience: 'public',
    searched: { body: ['body', 'officialName', 'county'], weight: 0.1 },
    found: { in: ['name', 'officialName', 'code'] },
    isShared: true,
    isOpenData: true,
    isLinked: true,
  },
  stories: {
    stored: 'collection',
    isLeaders: true,
    page: 'story',
    embed: 'storyEmbed',
    list: 'stories',
    required: ['title', 'summary', 'municipality', 'project', 'body'],
    audience: 'public',
    searched: { body: ['body', 'quote', 'lessons'], weight: 0.05 },
    found: { in: ['title', 'summary', 'slug'], municipality: 'municipality' },
    isShared: true,
    isNews: true,
    isOpenData: true,
    isLinked: true,
  },
  research: {
    stored: 'collection',
    page: 'research',
    list: 'research',
    required: ['title', 'summary', 'institution'],
    audience: 'professional',
    searched: { body: ['question', 'body', 'institution', 'span', 'publications'], weight: 0.12 },
    found: { in: ['title', 'institution', 'slug'] },
    isNews: true,
    isOpenData: true,
    isLinked: true,
  },
  documents: {
    stored: 'collection',
    page: 'document',
    list: 'resources',
    required: ['title', 'summary', 'kind', 'language', 'currentFile'],
    audience: 'public',
    searched: { body: ['contents'], weight: -0.1 },
    found: { in: ['title', 'summary', 'slug'] },
    isShared: true,
    isNews: true,
    isLinked: true,
  },
  contacts: {
    stored: 'collection',
    page: 'contact',
    list: 'contact',
    required: ['name', 'role'],
    audience: 'public',
    searched: { body: ['role'], weight: 0.05 },
    found: { in: ['name', 'role'], municipality: 'municipality' },
  },
  pages: {
    stored: 'collection',
    page: 'page',
    alsoAt: ['privacy'],
    required: ['title', 'body'],
    audience: 'public',
    searched: { body: ['body'], weight: 0.05 },
    found: { in: ['title', 'slug'] },
    isLinked: true,
  },
  organisations: {
    stored: 'collection',
    page: null,
    required: ['name'],
    audience: 'public',
    found: { in: ['name'] },
  },
  'site-settings': {
    stored: 'global',
    page: 'home',
    required: ['organisationName', 'siteName'],
    audience: 'public',
  },
  home: { stored: 'global', page: 'home', required: ['title', 'blocks'], audience: 'public' },
  navigation: { stored: 'global', page: 'home', required: [], audience: 'public' },
  'standing-texts': { stored: 'global', page: 'projects', required: [], audience: 'public' },
  brand: { stored: 'global', page: 'specimen', required: ['accent', 'calm', 'ground'], audience: 'public' },
  'consent-texts': { stored: 'global', page: null, required: requiredConsentTexts, audience: 'public' },
  vocabularies: { stored: 'global', page: 'stories', required: [], audience: 'public' },
  'accessibility-statement': {
    stored: 'global',
    page: 'accessibility',
    // What the law's eleven items ask for even where there is nothing to say; empty lists say "nothing".
    required: [
      ...(['actorName', 'serviceName', 'conformance', 'assessedOn', 'updatedOn', 'method'] as const),
      ...(['authorityName', 'authorityUrl'] as const),
    ],
    audience: 'public',
    searched: {
      body: ['inaccessible', 'disproportionate', 'outsideLaw', 'feedbackText', 'methodText'],
      weight: 0.05,
    },
  },
} as const satisfies Record<string, Kind>
