/** What stands on every page: names, publisher, menus. */
import type { Locale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import type { NavigationDoc, SettingsDoc } from './document-shapes'
import { pick, type Said } from './pick'
import { routeOf } from './route-of'

/** Without a label the site's own word for the place is used. */
export type NavLink = { to: Route; label: Said | undefined }

export type SiteFrame = {
  name: string
  organisation: string
  tagline: Said | undefined
  publisher: string | undefined
  lastReviewed: string | undefined
  main: NavLink[]
  footer: NavLink[]
}

const menuKinds = [
  'projects',
  'training',
  'municipalities',
  'stories',
  'research',
  'resources',
  'contact',
] as const
const footKinds = ['contact', 'accessibility', 'privacy', 'concern'] as const

const plain = (kinds: readonly (typeof menuKinds | typeof footKinds)[number][]): NavLink[] =>
  kinds.map((kind) => ({ to: { kind }, label: undefined }))

function links(entries: NavigationDoc['main'], locale: Locale): NavLink[] {
  return (entries ?? []).flatMap(({ kind, page, label }) => {
    const to = kind === 'page' ? routeOf('pages', page) : kind ? ({ kind } as Route) : undefined
    return to ? [{ to, label: pick(label, locale) }] : []
  })
}

/** Menus that nobody has filled in yet show every place there is. */
export function siteFrameView(settings: SettingsDoc, navigation: NavigationDoc, locale: Locale): SiteFrame {
  const main = links(navigation.main, locale)
  const footer = links(navigation.footer, locale)
  return {
    name: pick(settings.siteName, locale)?.text ?? 'Berätta',
    organisation: settings.organisationName ?? 'Rädda Barnen',
    tagline: pick(settings.tagline, locale),
    publisher: settings.responsiblePublisher ?? undefined,
    lastReviewed: settings.lastReviewed ?? undefined,
    main: main.length > 0 ? main : plain(menuKinds),
    footer: footer.length > 0 ? footer : plain(footKinds),
  }
}
