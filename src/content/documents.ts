/** The shelf of documents, and one of them. */
import type { Locale } from '@/domain/locales'
import { allSeen, type DocumentDoc } from './document-shapes'
import { type DocumentCard, type DocumentView, documentCard, documentView } from './document-view'
import { inOrder } from './module-order'
import { translatedFirst } from './pick'
import { findLive, findLiveBySlug } from './published'

export async function listDocuments(locale: Locale): Promise<DocumentCard[]> {
  const docs = await findLive('documents', { brings: ['files'] })
  return translatedFirst(
    docs.map((doc) => documentCard(doc, locale)),
    locale,
  )
}

export async function findDocument(
  slug: string,
  locale: Locale,
  proposed?: DocumentDoc,
): Promise<DocumentView | undefined> {
  const doc = proposed ?? (await findLiveBySlug('documents', slug))
  return doc && documentView({ ...doc, modules: await inOrder(allSeen(doc.modules)) }, locale)
}
