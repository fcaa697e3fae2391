/** All research, on one page. */
import type { Locale } from '@/domain/locales'
import type { ResearchDoc } from './document-shapes'
import { withProposed } from './proposed'
import { findLive } from './published'
import { type ResearchView, researchView } from './research-view'

export async function listResearch(locale: Locale, proposed?: ResearchDoc): Promise<ResearchView[]> {
  const docs = await findLive('research', { texts: locale })
  const shown = withProposed(docs, proposed).toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  return shown.map((doc) => researchView(doc, locale))
}
