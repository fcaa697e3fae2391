/** People to ask, in the order the editors gave them. */

import { day } from '@/domain/day'
import type { Locale } from '@/domain/locales'
import { type ContactView, contactView } from './contact-view'
import type { ContactDoc } from './document-shapes'
import { withProposed } from './proposed'
import { findLive } from './published'

const aYear = 365 * day

/** Nobody is shown on a promise more than a year old; who was never asked has only just been added. */
export const stillConfirmed = ({ lastConfirmed }: Pick<ContactDoc, 'lastConfirmed'>): boolean =>
  !lastConfirmed || Date.parse(lastConfirmed) > Date.now() - aYear

/** What a card of a contact shows. */
export const ofContacts = { order: 'order, name', brings: ['municipalities'] } as const

export async function listContacts(locale: Locale, proposed?: ContactDoc): Promise<ContactView[]> {
  const docs = await findLive('contacts', ofContacts)
  return withProposed(docs.filter(stillConfirmed), proposed).map((doc) => contactView(doc, locale))
}
