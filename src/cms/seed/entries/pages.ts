/** The pages about the site and about privacy. */
import { aboutPage } from '../content/pages/about'
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
    key: 'integritet',
    shared: { slug: 'integritet', translations: needingNativeReader() },
    texts: { ...privacyTexts, ...inOtherLanguages(({ privacy }) => privacy) },
  },
]
