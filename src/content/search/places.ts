/** The municipalities that a search may be narrowed to. */

import { isPublic } from '../publication'
import type { Ask } from '../sql'

type Place = { id: string; slug: string; name: string }

// Search has them in one small row each; the documents themselves, hundreds in eight languages, took most of an answer.
const choosing = `
  select d.id, d.slug, d.title as name from search.documents d
  join workflow_items i on i.subject_collection = d.kind and i.subject_id = d.id and i.live_version = d.version
  where d.kind = 'municipalities' and d.locale = 'sv' and d.slug is not null and ${isPublic}`

const inSwedishOrder = new Intl.Collator('sv').compare

/** Those with a page, by name. */
export async function placesToChoose(ask: Ask): Promise<Place[]> {
  const places = await ask<Place>(choosing, [])
  return places.sort((one, other) => inSwedishOrder(one.name, other.name))
}
