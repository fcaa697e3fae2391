/** Site settings, menu and footer, and the accessibility statement. */
import { type Locale, locales } from '@/domain/locales'
import { accessibility } from '../content/accessibility'
import { doors } from '../content/doors'
import { footer, main } from '../content/navigation'
import { siteSettings } from '../content/site-settings'
import { support, supportIn } from '../content/support'
import { inOtherLanguages, needingNativeReader } from '../content/translations'
import type { Fields, SeedEntry } from '../seed-entry'

const bare = (links: typeof main) => links.map(({ kind, page }) => ({ kind, ...(page && { page }) }))
const labelled = (links: typeof main, locale: Locale) => links.map(({ label }) => ({ label: label[locale] }))
const menus = (locale: Locale) => ({
  main: labelled(main, locale),
  doors: doors.map(({ words }) => words[locale]),
  footer: labelled(footer, locale),
})

const named = {
  ...siteSettings.texts,
  ...inOtherLanguages(({ tagline }) => ({ siteName: siteSettings.texts.sv.siteName, tagline })),
}
const settingsIn = (locale: Locale) => ({ ...named[locale], ...supportIn(locale) })
const inEvery = (textsIn: (locale: Locale) => Fields) =>
  Object.fromEntries(locales.map((locale) => [locale, textsIn(locale)]))

export const globalEntries: readonly SeedEntry[] = [
  {
    kind: 'site-settings',
    key: 'site-settings',
    shared: { ...siteSettings.shared, support, translations: needingNativeReader() },
    texts: { sv: settingsIn('sv'), ...inEvery(settingsIn) },
  },
  {
    kind: 'navigation',
    key: 'navigation',
    shared: { main: bare(main), doors: doors.map(({ to }) => to), footer: bare(footer) },
    texts: { sv: menus('sv'), ...inEvery(menus) },
  },
  {
    kind: 'accessibility-statement',
    key: 'accessibility-statement',
    shared: accessibility.shared,
    texts: { ...accessibility.texts, ...inOtherLanguages((translation) => translation.accessibility) },
  },
]
