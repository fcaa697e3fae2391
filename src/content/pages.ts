/** Pages built from blocks. */
import type { Locale } from '@/domain/locales'
import { type PageView, pageView } from './page-view'
import { findLiveBySlug } from './payload'

export async function findPage(slug: string, locale: Locale): Promise<PageView | undefined> {
  const doc = await findLiveBySlug('pages', slug)
  return doc && pageView(doc, locale)
}
