/** The ten municipalities. */
import { municipalities } from '../content/municipalities'
import { municipalityFacts } from '../content/municipality-facts'
import type { SeedEntry } from '../seed-entry'

export const municipalityEntries: readonly SeedEntry[] = municipalities.map(({ code, slug, texts }) => {
  // Joined by code: the sources list the places in different orders.
  const facts = municipalityFacts.find((place) => place.code === code)
  if (!facts) throw new Error(`No facts about municipality ${code}.`)
  return { kind: 'municipalities', key: code, shared: { ...facts, slug }, texts }
})
