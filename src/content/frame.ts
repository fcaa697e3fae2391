/** What stands on every page, read afresh for each. */
import type { Locale } from '@/domain/locales'
import { findLiveGlobal, type Proposed } from './payload'
import { type SiteFrame, siteFrameView } from './site-frame'

/** Of the settings, what `siteFrameView` takes. */
const shown = {
  siteName: true,
  organisationName: true,
  tagline: true,
  responsiblePublisher: true,
  lastReviewed: true,
  newsletterDay: true,
} as const

export async function readSiteFrame(locale: Locale, proposed: Proposed = {}): Promise<SiteFrame> {
  const [settings, navigation] = await Promise.all([
    proposed['site-settings'] ?? findLiveGlobal('site-settings', shown),
    proposed.navigation ?? findLiveGlobal('navigation'),
  ])
  return siteFrameView(settings, navigation, locale)
}
