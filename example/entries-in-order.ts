/** Every document of the seed, what others point at before what points at it. */
import { contactEntries } from './entries/contacts'
import { documentEntries } from './entries/documents'
import { globalEntries, vocabularyEntry } from './entries/globals'
import { municipalityEntries } from './entries/municipalities'
import { organisationEntries } from './entries/organisations'
import { pageEntries } from './entries/pages'
import { projectEntries } from './entries/projects'
import { researchEntries } from './entries/research'
import { storyEntries } from './entries/stories'
import { moduleEntries } from './entries/training-modules'
import type { SeedEntry } from './seed-entry'

/** @param today for what is confirmed or reviewed at the moment of seeding */
export const entriesInOrder = (today: string): readonly SeedEntry[] => [
  vocabularyEntry,
  ...organisationEntries,
  ...municipalityEntries,
  ...projectEntries,
  ...documentEntries,
  ...moduleEntries,
  ...contactEntries(today),
  ...storyEntries,
  ...researchEntries,
  ...pageEntries,
  ...globalEntries,
]
