/** The shelf of documents, and one of them. */
import type { Locale } from '@/domain/locales'
import { type DocumentCard, type DocumentView, documentCard, documentView } from './document-view'
import { findLive, findLiveBySlug } from './payload'

export async function listDocuments(locale: Locale): Promise<DocumentCard[]> {
  const { docs } = await findLive('documents', { sort: 'slug' })
  return docs.map((doc) => documentCard(doc, locale))
}

export async function findDocument(slug: string, locale: Locale): Promise<DocumentView | undefined> {
  const doc = await findLiveBySlug('documents', slug)
  return doc && documentView(doc, locale)
}
