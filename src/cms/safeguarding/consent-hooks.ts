/** Whatever happens to a consent reaches its pictures in the same transaction: withdrawing is one act. */
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
} from 'payload'
import { picturesWithConsent, recheckPictures } from './recheck-pictures'

export const recheckItsPictures: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await recheckPictures(req, await picturesWithConsent(req, String(doc.id)))
  return doc
}

/** The same when a consent is tied to a picture or untied from it, or a declaration is made or taken back. */
export const recheckThisPicture: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await recheckPictures(req, [String(doc.id)])
  return doc
}

/** The ties go with the consent, so the pictures are remembered before and looked at after. */
export const rememberItsPictures: CollectionBeforeDeleteHook = async ({ id, req }) => {
  req.context[keyOf(id)] = await picturesWithConsent(req, String(id))
}

export const recheckRememberedPictures: CollectionAfterDeleteHook = async ({ id, req }) => {
  await recheckPictures(req, (req.context[keyOf(id)] as string[] | undefined) ?? [])
}

const keyOf = (id: string | number) => `picturesOfConsent:${id}`
