/** One visit as the answers are told about it. */
import { readSiteFrame } from '@/content/frame'
import { findLiveGlobal, type Proposed, siteOrigin } from '@/content/published'
import { siteFrameView } from '@/content/site-frame'
import type { Locale } from '@/domain/locales'
import type { Route, RouteKind, RouteOf } from '@/domain/routes'
import { siteMessages } from '@/messages/site/messages'
import type { Frame } from '@/site/frame/frame'
import { siteLookOf } from '@/site/frame/look'

export type Visit<Kind extends RouteKind = RouteKind> = {
  route: RouteOf<Kind>
  locale: Locale
  query: URLSearchParams
  frame: Frame
  /** What a preview shows instead of its live copy. */
  proposed?: Proposed
}

export async function frameFor(route: Route, locale: Locale, proposed?: Proposed): Promise<Frame> {
  // The front page is asked for with its frame: what its blocks gather can only be asked for when they are known.
  const isHome = route.kind === 'home' && !proposed?.home
  const [site] = await Promise.all([readSiteFrame(locale, proposed), isHome && findLiveGlobal('home')])
  return {
    locale,
    route,
    say: siteMessages[locale],
    site,
    look: siteLookOf(site.brand),
    origin: siteOrigin(),
  }
}

/** When even the names on the page cannot be read: the frame that needs nothing. */
export function bareFrame(locale: Locale): Frame {
  const site = siteFrameView({}, locale)
  return {
    locale,
    route: { kind: 'home' },
    say: siteMessages[locale],
    site,
    look: siteLookOf(site.brand),
    origin: siteOrigin(),
  }
}

/** What each kind of address answers; undefined means that there is nothing live behind it. */
export type Answers<Kind extends Route['kind']> = {
  [Each in Kind]: (visit: Visit<Each>) => Promise<Response | undefined>
}
