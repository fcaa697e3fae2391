/** What stands on every page, read afresh for each. */
import type { Locale } from '@/domain/locales'
import { findLiveGlobal } from './payload'
import { type SiteFrame, siteFrameView } from './site-frame'

export async function readSiteFrame(locale: Locale): Promise<SiteFrame> {
  const [settings, navigation] = await Promise.all([
    findLiveGlobal('site-settings'),
    findLiveGlobal('navigation'),
  ])
  return siteFrameView(settings, navigation, locale)
}
