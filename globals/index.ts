/** What there is one of, in the order of the admin's menu. */
import type { GlobalConfig } from 'payload'
import { accessibilityStatement } from './accessibility-statement'
import { navigation } from './navigation'
import { siteSettings } from './site-settings'

export const globals: GlobalConfig[] = [siteSettings, navigation, accessibilityStatement]
