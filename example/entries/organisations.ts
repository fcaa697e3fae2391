/** The organisations that may be named. */
import { organisations } from '../content/organisations'
import type { SeedEntry } from '../seed-entry'

export const organisationEntries: readonly SeedEntry[] = organisations.map((organisation) => ({
  kind: 'organisations',
  key: organisation.name,
  shared: organisation,
  texts: { sv: {} },
}))
