/** What there is one of, in the order of the admin's menu. */
import type { GlobalConfig } from 'payload'
import { accessibilityStatement } from './accessibility-statement'
import { brand } from './brand'
import { consentTexts } from './consent-texts'
import { home } from './home'
import { navigation } from './navigation'
import { siteSettings } from './site-settings'
import { standingTexts } from './standing-texts'
import { vocabularies } from './vocabularies'

export const globals: GlobalConfig[] = [
  home,
  standingTexts,
  vocabularies,
  consentTexts,
  navigation,
  brand,
  siteSettings,
  accessibilityStatement,
]
