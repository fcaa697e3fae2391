/** The municipalities that a search may be narrowed to. */

import type { Ask } from '../sql'

type Place = { id: string; slug: string; name: string }

// Search has them in one small row each; the documents themselves, hundreds in eight languages, took most of an answer.
const choosing = `
  select id, slug, title as name from published.search_entries
  where kind = 'municipalities' and locale = 'sv' and slug is not null`

const inSwedishOrder = new Intl.Collator('sv').compare

/** Those with a page, by name. */
export async function placesToChoose(ask: Ask): Promise<Place[]> {
  const places = await ask<Place>(choosing, [])
  return places.sort((one, other) => inSwedishOrder(one.name, other.name))
}
