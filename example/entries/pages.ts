/** The pages about the site, about help and rights, and about privacy. */
import { aboutPage } from '../content/pages/about'
import { helpSlug, helpTexts } from '../content/pages/help'
import { privacyTexts } from '../content/pages/privacy'
import { inOtherLanguages, needingNativeReader } from '../content/translations'
import { ref } from '../reference'
import type { SeedEntry } from '../seed-entry'

export const pageEntries: readonly SeedEntry[] = [
  {
    kind: 'pages',
    key: aboutPage.slug,
    shared: { slug: aboutPage.slug, cover: ref('media', 'letters') },
    texts: aboutPage.texts,
  },
  {
    kind: 'pages',
    key: helpSlug,
    shared: { slug: helpSlug, showsSupport: true, translations: needingNativeReader() },
    texts: helpTexts,
  },
  {
    kind: 'pages',
    key: 'integritet',
    shared: { slug: 'integritet', translations: needingNativeReader() },
    texts: { ...privacyTexts, ...inOtherLanguages(({ privacy }) => privacy) },
  },
]
