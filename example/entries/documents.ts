/** The report and the training material, each with a file that the seed makes itself. */
import {
  compendiumSlug,
  compendiumTexts,
  handoutSlug,
  handoutTexts,
  reportSlug,
  reportTexts,
} from '../content/documents'
import { trainingModules } from '../content/training-modules'
import { makeFirstYearReport } from '../documents/first-year-report'
import { makeCompendium, makeHandout } from '../documents/training-material'
import { ref } from '../reference'
import type { SeedEntry } from '../seed-entry'

const shared = (slug: string, kind: 'report' | 'training', project: string) => ({
  slug,
  kind,
  language: 'sv',
  project: ref('projects', project),
  isAccessible: 'tagged',
})

const report: SeedEntry = {
  kind: 'documents',
  key: reportSlug,
  shared: shared(reportSlug, 'report', 'barn-i-fokus'),
  texts: reportTexts,
  file: { name: reportSlug, make: makeFirstYearReport },
}

const compendium: SeedEntry = {
  kind: 'documents',
  key: compendiumSlug,
  shared: { ...shared(compendiumSlug, 'training', 'impact'), htmlAlternative: '/utbildning' },
  texts: compendiumTexts,
  file: { name: compendiumSlug, make: makeCompendium },
  late: { modules: trainingModules.map(({ slug }) => ref('training-modules', slug)) },
}

const handouts = trainingModules.map((module): SeedEntry => {
  const slug = handoutSlug(module.number)
  return {
    kind: 'documents',
    key: slug,
    shared: { ...shared(slug, 'training', 'impact'), htmlAlternative: `/utbildning/${module.slug}` },
    texts: handoutTexts(module),
    file: { name: `${slug}-${module.slug}`, make: () => makeHandout(module) },
    late: { modules: [ref('training-modules', module.slug)] },
  }
})

export const documentEntries: readonly SeedEntry[] = [report, compendium, ...handouts]
