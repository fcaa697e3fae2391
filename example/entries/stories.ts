/** The three stories. When the activities took place is not known, so no day is given. */
import { stories } from '../content/stories'
import { ref } from '../reference'
import type { SeedEntry } from '../seed-entry'

export const storyEntries: readonly SeedEntry[] = stories.map(
  ({ slug, municipality, cover, themes, texts }) => ({
    kind: 'stories',
    key: slug,
    shared: {
      slug,
      cover,
      themes,
      municipality: ref('municipalities', municipality),
      project: ref('projects', 'barn-i-fokus'),
    },
    texts,
  }),
)
