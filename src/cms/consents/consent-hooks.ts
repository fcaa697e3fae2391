/** Whatever happens to a consent reaches its pictures in the same transaction: withdrawing is one act. */
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { now } from '@/cms/clock'
import { idOf } from '@/domain/id-of'
import { hasRole } from '@/domain/roles'
import { type Consent, consentStatus } from '@/domain/safeguarding/consent'
import { inTheirLanguage } from '@/messages/admin/say'
import { holdsKey } from '../db/key'
import { tellInbox } from '../mail/tell-inbox'
import { requestNote } from '../payload/request-note'
import { personOf } from '../people/actor'
import { markEnded, picturesWithConsent, recheckPictures } from '../publication/recheck-pictures'
import { addHand } from '../safeguarding/closings'
import { safeguardingInbox } from '../safeguarding/safeguarding-inbox'
import { readEditions } from './evidence'

/** On the request of whoever took a consent on the spot: it waits for somebody who was not there, also if she answers for children. */
export const onTheSpot = requestNote<true>('taken on the spot')

/**
 * Who made it and who confirmed it is written here and by the acts, whatever came with the request. What safeguarding
 * writes counts at once; what anybody else writes waits. A child's no and a withdrawal stay: another answer is another
 * consent.
 */
export const settleConsent: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (holdsKey(req)) return data
  const person = personOf(req)
  if (operation === 'create') {
    const isConfirmed = hasRole(person, 'safeguarding') && !onTheSpot.on(req)
    return {
      ...data,
      madeBy: person?.id ?? null,
      confirmedBy: isConfirmed ? person?.id : null,
      confirmedAt: isConfirmed ? now().toISOString() : null,
    }
  }
  const isAnsweredAnew =
    originalDoc.childAnswer === 'no' && data.childAnswer !== undefined && data.childAnswer !== 'no'
  if (isAnsweredAnew)
    throw new APIError(inTheirLanguage('mistakes.childSaidNo', req.i18n?.language), 409, undefined, true)
  return {
    ...data,
    madeBy: idOf(originalDoc.madeBy),
    confirmedBy: idOf(originalDoc.confirmedBy),
    confirmedAt: originalDoc.confirmedAt ?? null,
    evidence: originalDoc.evidence,
    withdrawnAt: originalDoc.withdrawnAt ?? data.withdrawnAt ?? null,
  }
}

/** What it was worth until now has closed its pictures, before anybody makes it worth more. */
export const closeBeforeChange: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data
  const pictures = await picturesWithConsent(req, String(originalDoc.id))
  await markEnded(req, pictures)
  const person = personOf(req)
  if (person && !holdsKey(req)) await addHand(req, pictures, person.id)
  return data
}

export const recheckItsPictures: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await recheckPictures(req, await picturesWithConsent(req, String(doc.id)))
  return doc
}

/** A consent that waits is waited for: safeguarding hears of it, by code. */
export const tellOfWaiting: CollectionAfterChangeHook = async ({ data, doc, operation, req }) => {
  // By what was written: what is answered lacks what its maker may not read.
  if (operation !== 'create' || consentStatus(data as Consent, now()) !== 'waiting') return doc
  await tellInbox(req, {
    key: `consentWaits:${doc.id}`,
    to: await safeguardingInbox(req),
    collection: 'consents',
    id: String(doc.id),
    words: (texts, link) => texts.consentWaits(String(doc.code), link),
  })
  return doc
}

/** The ties go with the consent, so the pictures are remembered before and looked at after. */
export const rememberItsPictures: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseWhileFiled(req, String(id))
  const pictures = await picturesWithConsent(req, String(id))
  await markEnded(req, pictures)
  tied(id).write(req, pictures)
}

export const recheckRememberedPictures: CollectionAfterDeleteHook = async ({ id, req }) => {
  await recheckPictures(req, tied(id).on(req) ?? [])
}

/** A form that was filed is what a yes rested on: the consent is withdrawn instead, and goes when the form's time is over. */
async function refuseWhileFiled(req: PayloadRequest, id: string): Promise<void> {
  const editions = await readEditions(req, id)
  if (editions.some(({ erasedAt }) => erasedAt === null))
    throw new APIError(inTheirLanguage('mistakes.formIsFiled', req.i18n?.language), 409, undefined, true)
}

const tied = (id: string | number) => requestNote<string[]>(`picturesOfConsent:${id}`)
