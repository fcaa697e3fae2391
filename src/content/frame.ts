/** What stands on every page, read afresh for each. */
import type { Locale } from '@/domain/locales'
import { findLiveGlobal, type Proposed } from './published'
import { type SiteFrame, siteFrameView } from './site-frame'

export async function readSiteFrame(locale: Locale, proposed: Proposed = {}): Promise<SiteFrame> {
  const [settings, navigation, texts, words, brand] = await Promise.all([
    proposed['site-settings'] ?? findLiveGlobal('site-settings'),
    proposed.navigation ?? findLiveGlobal('navigation'),
    proposed['standing-texts'] ?? findLiveGlobal('standing-texts'),
    proposed.vocabularies ?? findLiveGlobal('vocabularies'),
    proposed.brand ?? findLiveGlobal('brand'),
  ])
  return siteFrameView({ settings, navigation, texts, words, brand }, locale)
}
