/** The eleven modules, each with its handout and the compendium. */
import { compendiumSlug, handoutSlug } from '../content/documents'
import { trainingModules } from '../content/training-modules'
import { partOf } from '../content/training-modules/parts'
import { ref } from '../reference'
import type { SeedEntry } from '../seed-entry'

export const moduleEntries: readonly SeedEntry[] = trainingModules.map(
  ({ number, slug, topics, formats, cases, hasQuickExit, showsSupport, texts }) => ({
    kind: 'training-modules',
    key: slug,
    shared: {
      slug,
      topics,
      formats: formats ?? [],
      cases: cases ?? 'none',
      hasQuickExit: hasQuickExit ?? false,
      showsSupport: showsSupport ?? false,
      project: ref('projects', 'impact'),
      documents: [ref('documents', handoutSlug(number)), ref('documents', compendiumSlug)],
    },
    texts: {
      sv: { ...texts.sv, part: partOf(number).sv },
      en: { ...texts.en, part: partOf(number).en },
    },
  }),
)
