/** People to ask, in the order the editors gave them. */

import type { Where } from 'payload'
import type { Locale } from '@/domain/locales'
import { type ContactView, contactView } from './contact-view'
import type { ContactDoc } from './document-shapes'
import { findLive } from './payload'
import { withProposed } from './proposed'

const aYear = 365 * 24 * 60 * 60 * 1000

/** Nobody is shown on a promise more than a year old; who was never asked has only just been added. */
export const stillConfirmed = (now = Date.now()): Where => ({
  or: [
    { lastConfirmed: { exists: false } },
    { lastConfirmed: { greater_than: new Date(now - aYear).toISOString() } },
  ],
})

export async function listContacts(locale: Locale, proposed?: ContactDoc): Promise<ContactView[]> {
  const docs = await findLive('contacts', { where: stillConfirmed(), sort: ['order', 'name'] })
  return withProposed(docs, proposed).map((doc) => contactView(doc, locale))
}
