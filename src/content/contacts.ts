/** People to ask, in the order the editors gave them. */
import type { Locale } from '@/domain/locales'
import { type ContactView, contactView } from './contact-view'
import { findLive } from './payload'

export async function listContacts(locale: Locale): Promise<ContactView[]> {
  const { docs } = await findLive('contacts', { sort: ['order', 'name'] })
  return docs.map((doc) => contactView(doc, locale))
}
