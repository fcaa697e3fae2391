/** The municipalities that a search may be narrowed to. */

import { alphabetically } from '@/domain/alphabetical'
import { defaultLocale } from '@/domain/locales'
import type { Ask } from '../sql'

type Place = { id: string; slug: string; name: string }

// Search has them in one small row each; the documents themselves, hundreds in all languages, took most of an answer.
const choosing = `
  select id, slug, title as name from published.search_entries
  where kind = 'municipalities' and locale = '${defaultLocale}' and slug is not null`

/** Those with a page, by name. */
export async function placesToChoose(ask: Ask): Promise<Place[]> {
  const places = await ask<Place>(choosing, [])
  return places.sort((one, other) => alphabetically(one.name, other.name))
}
