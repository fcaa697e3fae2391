/** Remembers who brought a picture or file, and who declared what; a leader's pictures belong to her municipality. */
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { now } from '@/cms/clock'
import { signWords } from '../document/words'
import { peopleBehind } from '../machines/keys'
import { personOf } from '../people/actor'
import { machineOf } from '../people/machine'
import { isLeaderOnly } from '../people/only'

export const whoUploaded: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const person = personOf(req)
  if (operation === 'create' && person) data.uploadedBy = person.id
  return data
}

/**
 * The uploader's hand stays known when the file is long gone, such as the original of a blurred picture; and of what a
 * machine sends, the hand of everybody who stands behind it (I24).
 */
export const signUpload: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation !== 'create' || !req.user) return doc
  const people = (await peopleBehind(req, machineOf(req))) ?? [String(req.user.id)]
  for (const person of people) await signWords(req, `${collection.slug}:${doc.id}`, person)
  return doc
}

export const inOwnMunicipality: CollectionBeforeChangeHook = ({ data, req }) => {
  if (isLeaderOnly(req)) data.municipality = personOf(req)?.municipality
  return data
}

export const whoDeclared: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = originalDoc?.protectedIdentityDeclaration
  const declaration = data.protectedIdentityDeclaration
  if (!declaration) return data
  // That nobody seen lives under protected identity is somebody's word, and a machine gives none.
  if (machineOf(req)) return { ...data, protectedIdentityDeclaration: {} }
  const isNew = declaration.isDeclared && !before?.isDeclared
  const kept = declaration.isDeclared
    ? { declaredBy: before?.declaredBy, at: before?.at }
    : { declaredBy: null, at: null }
  const made = { declaredBy: personOf(req)?.id ?? null, at: now().toISOString() }
  return { ...data, protectedIdentityDeclaration: { ...declaration, ...(isNew ? made : kept) } }
}
