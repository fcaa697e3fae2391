/**
 * Who may fetch a picture or a file (I20). Payload asks for a file by its name and not by an id, so the answer for
 * readers is a Where: `isOpen` is kept by `reopen-files.ts` and is true while a live document uses it.
 */
import type { Access, Where } from 'payload'
import { admittedFiles } from '@/cms/preview/pass'
import { personOf } from '@/cms/review/actor'
import { refuseClosedFile } from '@/cms/safeguarding/closed-file'
import { isStaff } from '@/domain/roles'

const isOpen: Where = { isOpen: { equals: true } }
/** Matches every stored file. A plain yes would send Payload to the disk for names that nobody has stored (500). */
const isStored: Where = { id: { exists: true } }

/** Staff see the whole library; a leader what is open, her own, her municipality's and what belongs to none. */
export const mayReadMedia: Access = async ({ req, data, isReadingStaticFile }) => {
  const person = personOf(req)
  if (!person && isReadingStaticFile) await refuseClosedFile(req, 'media', String(data?.filename))
  if (!person) return { or: [isOpen, ...admittedFiles(req, 'media')] }
  if (isStaff(person)) return isReadingStaticFile ? isStored : true
  const shared: Where = { municipality: { exists: false } }
  const own: Where[] = person.municipality ? [{ municipality: { equals: person.municipality } }] : []
  return { or: [isOpen, shared, { uploadedBy: { equals: person.id } }, ...own] }
}

/** Documents are staff's work: a leader sees the open ones. */
export const mayReadFile: Access = async ({ req, data, isReadingStaticFile }) => {
  if (isStaff(personOf(req))) return isReadingStaticFile ? isStored : true
  if (isReadingStaticFile) await refuseClosedFile(req, 'files', String(data?.filename))
  return { or: [isOpen, ...admittedFiles(req, 'files')] }
}
