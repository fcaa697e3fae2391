/** The municipalities that a search may be narrowed to. */

import { alphabetically } from '@/domain/alphabetical'
import { defaultLocale, type Locale } from '@/domain/locales'
import type { Ask } from '../sql'

type Place = { id: string; slug: string; name: string }

// Search has them in one small row each; the documents themselves, hundreds in all languages, took most of an answer.
const choosing = `
  select distinct on (id) id, slug, title as name from published.search_entries
  where kind = 'municipalities' and locale in ($1, '${defaultLocale}') and slug is not null
  order by id, locale = '${defaultLocale}'`

/** Those with a page, by name: the reader's, where it is written in her language too. */
export async function placesToChoose(ask: Ask, locale: Locale): Promise<Place[]> {
  const places = await ask<Place>(choosing, [locale])
  return places.sort((one, other) => alphabetically(one.name, other.name))
}
