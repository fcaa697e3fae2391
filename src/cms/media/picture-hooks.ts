/** Whatever happens to a picture's answers: what was closed stays closed, and whoever mends it is remembered. */
import { isDeepStrictEqual } from 'node:util'
import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/domain/id-of'
import { inTheirLanguage } from '@/messages/admin/say'
import { findAll } from '../document/stored'
import { personOf } from '../people/actor'
import { isLeaderOnly } from '../people/only'
import { closePicture, markEnded, recheckPictures } from '../publication/recheck-pictures'
import { arrivedPrint } from '../safeguarding/arrived-print'
import { addHand, keepPrint, lockPicture } from '../safeguarding/closings'

type Answers = Readonly<Record<string, unknown>>

/** What the gate reads of a picture, as it is compared. */
const answersOf = (doc: Answers) => ({
  depicts: doc.depicts ?? null,
  peopleShown: doc.peopleShown ?? null,
  isDeclared: isDeclared(doc),
  consents: tiedTo(doc).toSorted(),
})

const isDeclared = (doc: Answers) =>
  (doc.protectedIdentityDeclaration as { isDeclared?: unknown } | null | undefined)?.isDeclared === true

const tiedTo = (doc: Answers): string[] =>
  Array.isArray(doc.consents) ? doc.consents.flatMap((one) => idOf(one) ?? []) : []

/** A leader ties consents that were given to her municipality, and no others that she may have seen the id of. */
export const ownConsents: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!isLeaderOnly(req) || !data.consents) return data
  const known = tiedTo(originalDoc ?? {})
  const added = tiedTo(data).filter((id) => !known.includes(id))
  const found = await findAll(req, 'consents', added)
  const municipality = personOf(req)?.municipality
  if (added.some((id) => idOf(found.get(id)?.municipality) !== municipality))
    throw new APIError(inTheirLanguage('mistakes.notYourConsent', req.i18n?.language), 403, undefined, true)
  return data
}

/** What it was worth until now has closed it, before anybody unties, declares or counts anew. */
export const closeBeforeMending: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data
  const [before, after] = [answersOf(originalDoc), answersOf({ ...originalDoc, ...data })]
  if (isDeepStrictEqual(before, after)) return data
  const id = String(originalDoc.id)
  await lockPicture(req, id)
  await markEnded(req, [id])
  if (before.isDeclared && !after.isDeclared) await closePicture(req, id, 'identityUndeclared')
  const person = personOf(req)
  if (person) await addHand(req, [id], person.id)
  return data
}

/** A new picture that is known to be closed is closed, under whatever name and by whomever it came. */
export const closeIfKnown: CollectionAfterChangeHook = async ({ data, doc, operation, req }) => {
  if (operation !== 'create' || !req.file) return doc
  const arrived = arrivedPrint(req, String(data.filename))
  const why = await keepPrint(req, String(doc.id), { arrived, stored: req.file.data })
  if (why) await closePicture(req, String(doc.id), why)
  await markEnded(req, [String(doc.id)])
  return doc
}

/** A consent was tied to the picture or untied from it, or a declaration made or taken back. */
export const recheckThisPicture: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await recheckPictures(req, [String(doc.id)])
  return doc
}
