/** The accessibility statement with the documents that list themselves on it. */
import type { Locale } from '@/domain/locales'
import { type AccessibilityView, accessibilityView } from './accessibility-view'
import type { AccessibilityDoc } from './document-shapes'
import { findLive, findLiveGlobal } from './published'

export async function accessibilityStatement(
  locale: Locale,
  proposed?: AccessibilityDoc,
): Promise<AccessibilityView> {
  const [statement, documents] = await Promise.all([
    proposed ?? findLiveGlobal('accessibility-statement'),
    findLive('documents', { is: { isAccessible: 'untagged' }, brings: ['files'] }),
  ])
  return accessibilityView(statement, documents, locale)
}
