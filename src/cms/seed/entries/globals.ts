/** Site settings, menu and footer, and the accessibility statement. */
import { type Locale, locales } from '@/domain/locales'
import { accessibility } from '../content/accessibility'
import { footer, main } from '../content/navigation'
import { siteSettings } from '../content/site-settings'
import { inOtherLanguages } from '../content/translations'
import type { SeedEntry } from '../seed-entry'

const bare = (links: typeof main) => links.map(({ kind, page }) => ({ kind, ...(page && { page }) }))
const labelled = (links: typeof main, locale: Locale) => links.map(({ label }) => ({ label: label[locale] }))
const menus = (locale: Locale) => ({ main: labelled(main, locale), footer: labelled(footer, locale) })

export const globalEntries: readonly SeedEntry[] = [
  {
    kind: 'site-settings',
    key: 'site-settings',
    shared: siteSettings.shared,
    texts: {
      ...siteSettings.texts,
      ...inOtherLanguages(({ tagline }) => ({ siteName: siteSettings.texts.sv.siteName, tagline })),
    },
  },
  {
    kind: 'navigation',
    key: 'navigation',
    shared: { main: bare(main), footer: bare(footer) },
    texts: { sv: menus('sv'), ...Object.fromEntries(locales.map((locale) => [locale, menus(locale)])) },
  },
  {
    kind: 'accessibility-statement',
    key: 'accessibility-statement',
    shared: accessibility.shared,
    texts: { ...accessibility.texts, ...inOtherLanguages((translation) => translation.accessibility) },
  },
]
