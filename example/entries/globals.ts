/** The words to choose from, the front page, what stands on every page, the brand, and the accessibility statement. */
import { colours } from '@/brand/colours'
import { vocabularies } from '@/domain/vocabularies'
import { accessibility } from '../content/accessibility'
import { consentTexts } from '../content/consent-texts'
import { doors } from '../content/doors'
import { homeWords } from '../content/home'
import { footer, main } from '../content/navigation'
import { siteSettings } from '../content/site-settings'
import { standingTexts } from '../content/standing-texts'
import { support, supportIn } from '../content/support'
import { inOtherLanguages, needingNativeReader } from '../content/translations'
import { vocabularyWords } from '../content/vocabularies'
import { type ExampleLanguage, exampleLanguages } from '../languages'
import type { Fields, SeedEntry } from '../seed-entry'

const bare = (links: typeof main) => links.map(({ kind, page }) => ({ kind, ...(page && { page }) }))
const labelled = (links: typeof main, locale: ExampleLanguage) =>
  links.map(({ label }) => ({ label: label[locale] }))
const menus = (locale: ExampleLanguage) => ({
  main: labelled(main, locale),
  doors: doors.map(({ words }) => words[locale]),
  footer: labelled(footer, locale),
})

const named = {
  ...siteSettings.texts,
  ...inOtherLanguages(({ tagline }) => ({ siteName: siteSettings.texts.sv.siteName, tagline })),
}
const settingsIn = (locale: ExampleLanguage) => ({ ...named[locale], ...supportIn(locale) })
const inEvery = (textsIn: (locale: ExampleLanguage) => Fields) =>
  Object.fromEntries(exampleLanguages.map((locale) => [locale, textsIn(locale)]))

const homeIn = (locale: ExampleLanguage) => {
  const { title, lead, map, training, trainingText, contacts } = homeWords[locale]
  const blocks = [{}, {}, { text: map }, { title: training, text: trainingText }, { text: contacts }]
  return { title, summary: lead, blocks }
}

const terms = (rowOf: (key: string, word: Readonly<Record<ExampleLanguage, string>>) => Fields) =>
  Object.fromEntries(
    vocabularies.map((vocabulary) => [
      vocabulary,
      Object.entries(vocabularyWords[vocabulary]).map(([key, word]) => rowOf(key, word)),
    ]),
  )
const labels = (locale: ExampleLanguage) => terms((_, word) => ({ label: word[locale] }))

/** Live before the first text that chooses among them. */
export const vocabularyEntry: SeedEntry = {
  kind: 'vocabularies',
  key: 'vocabularies',
  shared: { ...terms((key) => ({ key })), translations: needingNativeReader() },
  texts: { sv: labels('sv'), ...inEvery(labels) },
}

export const globalEntries: readonly SeedEntry[] = [
  {
    kind: 'home',
    key: 'home',
    shared: {
      blocks: ['projects', 'stories', 'map', 'training', 'contacts'].map((blockType) => ({ blockType })),
      translations: needingNativeReader(),
    },
    texts: { sv: homeIn('sv'), ...inEvery(homeIn) },
  },
  {
    kind: 'standing-texts',
    key: 'standing-texts',
    shared: { translations: needingNativeReader() },
    texts: { sv: standingTexts.sv, ...inEvery((locale) => standingTexts[locale]) },
  },
  { kind: 'consent-texts', key: 'consent-texts', shared: {}, texts: consentTexts },
  {
    kind: 'site-settings',
    key: 'site-settings',
    shared: { ...siteSettings.shared, support, translations: needingNativeReader() },
    texts: { sv: settingsIn('sv'), ...inEvery(settingsIn) },
  },
  {
    kind: 'brand',
    key: 'brand',
    shared: {
      accent: colours.accent[0],
      calm: colours.calm[0],
      ground: colours.paper[0],
      head: colours.head[0],
    },
    texts: { sv: {} },
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
