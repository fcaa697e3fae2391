/** The accessibility statement with the documents that list themselves on it. */
import type { Locale } from '@/domain/locales'
import { type AccessibilityView, accessibilityView } from './accessibility-view'
import type { AccessibilityDoc } from './document-shapes'
import { findLive, findLiveGlobal } from './payload'

export async function accessibilityStatement(
  locale: Locale,
  proposed?: AccessibilityDoc,
): Promise<AccessibilityView> {
  const [statement, documents] = await Promise.all([
    proposed ?? findLiveGlobal('accessibility-statement'),
    findLive('documents', { where: { isAccessible: { equals: 'untagged' } }, sort: 'slug' }),
  ])
  return accessibilityView(statement, documents, locale)
}
