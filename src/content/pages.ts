/** Pages built from blocks. */
import type { Locale } from '@/domain/locales'
import type { PageDoc } from './document-shapes'
import { type PageView, pageView } from './page-view'
import { findLiveBySlug } from './published'

export async function findPage(
  slug: string,
  locale: Locale,
  proposed?: PageDoc,
): Promise<PageView | undefined> {
  const doc = proposed ?? (await findLiveBySlug('pages', slug, { texts: locale }))
  return doc && pageView(doc, locale)
}
