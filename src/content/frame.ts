/** What stands on every page, read afresh for each. */
import type { Locale } from '@/domain/locales'
import type { VocabulariesDoc } from './document-shapes'
import { formerVocabularies } from './former-vocabularies'
import { findLiveGlobal, type Proposed } from './published'
import { type SiteFrame, settingsInFrame, siteFrameView } from './site-frame'

export async function readSiteFrame(locale: Locale, proposed: Proposed = {}): Promise<SiteFrame> {
  const [settings, navigation, texts, words, brand] = await Promise.all([
    proposed['site-settings'] ?? findLiveGlobal('site-settings', settingsInFrame),
    proposed.navigation ?? findLiveGlobal('navigation'),
    proposed['standing-texts'] ?? findLiveGlobal('standing-texts'),
    proposed.vocabularies ?? liveVocabularies(),
    proposed.brand ?? findLiveGlobal('brand'),
  ])
  return siteFrameView({ settings, navigation, texts, words, brand }, locale)
}

async function liveVocabularies(): Promise<VocabulariesDoc> {
  const live = await findLiveGlobal('vocabularies')
  return live.id ? live : formerVocabularies()
}
