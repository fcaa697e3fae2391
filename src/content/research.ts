/** All research, on one page. */
import type { Locale } from '@/domain/locales'
import { findLive } from './payload'
import { type ResearchView, researchView } from './research-view'

export async function listResearch(locale: Locale): Promise<ResearchView[]> {
  const { docs } = await findLive('research', { sort: 'slug' })
  return docs.map((doc) => researchView(doc, locale))
}
