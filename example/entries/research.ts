/** The follow-up research. */
import { research } from '../content/research'
import { ref } from '../reference'
import type { SeedEntry } from '../seed-entry'

export const researchEntries: readonly SeedEntry[] = [
  {
    kind: 'research',
    key: research.slug,
    shared: {
      slug: research.slug,
      institution: research.institution,
      project: ref('projects', 'barn-i-fokus'),
    },
    texts: research.texts,
  },
]
