/** What stands on every page: names, publisher, menus, the brand. */
import { type ListRoute, listRoutes } from '@/domain/kinds'
import type { Locale } from '@/domain/locales'
import type { LetterDay } from '@/domain/newsletter/days'
import { organisation } from '@/domain/organisation'
import type { Route } from '@/domain/routes'
import type { Vocabulary } from '@/domain/vocabularies'
import type {
  BrandDoc,
  NavigationDoc,
  SettingsDoc,
  StandingTextsDoc,
  VocabulariesDoc,
} from './document-shapes'
import { pick, type Said } from './pick'
import { type Picture, pictureView } from './picture'
import { routeOf } from './route-of'

/** Without a label the site's own word for the place is used. */
export type NavLink = { to: Route; label: Said | undefined }

export type SiteFrame = {
  name: string
  organisation: string
  tagline: Said | undefined
  publisher: string | undefined
  /** How others may use the texts: an identifier of SPDX, or an address. */
  licence: string | undefined
  lastReviewed: string | undefined
  /** On which day letters go; undefined where there is no newsletter. */
  letterDay: LetterDay | undefined
  /** Whether the texts are those of the example. */
  isExample: boolean
  main: NavLink[]
  doors: Door[]
  footer: NavLink[]
  /** What stands at the top of each list, where the organisation says anything. */
  leads: Partial<Record<ListRoute, Said | undefined>>
  brand: BrandDoc
  /** A logo made of pixels. */
  logo: Picture | undefined
  /** What readers can choose lists by. */
  vocabularies: Readonly<Record<Vocabulary, readonly Term[]>>
}

/** A word of a vocabulary: what documents hold, and what readers see for it. */
export type Term = { key: string; label: Said; isRetired: boolean }

/** A way in for one kind of visitor. */
export type Door = { to: Route; label: Said; text: Said | undefined }

const footKinds = ['contact', 'accessibility', 'privacy', 'concern'] as const

const plain = (kinds: readonly (ListRoute | (typeof footKinds)[number])[]): NavLink[] =>
  kinds.map((kind) => ({ to: { kind }, label: undefined }))

type Target = { kind?: string | null; page?: unknown; project?: unknown }

function targetOf({ kind, page, project }: Target): Route | undefined {
  if (kind === 'page') return routeOf('pages', page)
  if (kind === 'project') return routeOf('projects', project)
  return kind ? ({ kind } as Route) : undefined
}

function links(entries: NavigationDoc['main'], locale: Locale): NavLink[] {
  return (entries ?? []).flatMap((entry) => {
    const to = targetOf(entry)
    return to ? [{ to, label: pick(entry.label, locale) }] : []
  })
}

/** A door without a word on it, or one that leads nowhere, is not there. */
function doors(entries: NavigationDoc['doors'], locale: Locale): Door[] {
  return (entries ?? []).flatMap((entry) => {
    const [to, label] = [targetOf(entry), pick(entry.label, locale)]
    return to && label ? [{ to, label, text: pick(entry.text, locale) }] : []
  })
}

/** A word that has no label yet is its own. */
function terms(entries: VocabulariesDoc[Vocabulary], locale: Locale): Term[] {
  return (entries ?? []).flatMap(({ key, label, isRetired }) =>
    key
      ? [{ key, label: pick(label, locale) ?? { text: key, lang: locale }, isRetired: isRetired === true }]
      : [],
  )
}

/** What of the settings stands on every page: whom to call and the like is for pages of their own. */
export const settingsInFrame = [
  'isExample',
  'organisationName',
  'siteName',
  'tagline',
  'responsiblePublisher',
  'licence',
  'lastReviewed',
  'newsletterDay',
] as const satisfies readonly (keyof SettingsDoc)[]

/** What frames every page, as far as anything of it is live. */
type Framing = {
  settings?: Pick<SettingsDoc, (typeof settingsInFrame)[number]>
  navigation?: NavigationDoc
  texts?: StandingTextsDoc
  words?: VocabulariesDoc
  brand?: BrandDoc
}

/** Menus that nobody has filled in yet show every place there is. */
export function siteFrameView(
  { settings = {}, navigation = {}, texts = {}, words = {}, brand = {} }: Framing,
  locale: Locale,
): SiteFrame {
  const main = links(navigation.main, locale)
  const footer = links(navigation.footer, locale)
  const name = pick(settings.siteName, locale)?.text ?? organisation.product
  return {
    name,
    organisation: settings.organisationName ?? name,
    tagline: pick(settings.tagline, locale),
    publisher: settings.responsiblePublisher ?? undefined,
    licence: settings.licence || undefined,
    lastReviewed: settings.lastReviewed ?? undefined,
    letterDay: settings.newsletterDay ?? undefined,
    isExample: settings.isExample === true,
    main: main.length > 0 ? main : plain(listRoutes),
    doors: doors(navigation.doors, locale),
    footer: footer.length > 0 ? footer : plain(footKinds),
    leads: Object.fromEntries(listRoutes.map((list) => [list, pick(texts[list], locale)])),
    brand,
    logo: pictureView(brand.picture, locale),
    vocabularies: {
      themes: terms(words.themes, locale),
      topics: terms(words.topics, locale),
      formats: terms(words.formats, locale),
    },
  }
}
