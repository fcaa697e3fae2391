/**
 * Who may fetch a picture or a file (I20). Payload asks for a file by its name and not by an id, so the answer for
 * readers is a Where: `isOpen` is kept by `reopen-files.ts` and is true while a live document uses it.
 */
import type { Access, PayloadRequest, Where } from 'payload'
import { isStaff } from '@/domain/roles'
import { admittedFiles } from '../document/pass'
import { draftFiles } from '../document/read-drafts'
import { personOf } from '../people/actor'
import { refuseClosedFile } from './closed-file'

const isOpen: Where = { isOpen: { equals: true } }
/** Matches every stored file. A plain yes would send Payload to the disk for names that nobody has stored (500). */
const isStored: Where = { id: { exists: true } }

/** Staff see the whole library; a leader what is open, her own, her municipality's and what belongs to none. */
export const mayReadMedia: Access = async ({ req, data, isReadingStaticFile }) => {
  const person = personOf(req)
  if (!person) return asReader(req, 'media', isReadingStaticFile ? String(data?.filename) : undefined)
  if (isStaff(person)) return isReadingStaticFile ? isStored : true
  const shared: Where = { municipality: { exists: false } }
  const own: Where[] = person.municipality ? [{ municipality: { equals: person.municipality } }] : []
  return { or: [isOpen, shared, { uploadedBy: { equals: person.id } }, ...own] }
}

/** Documents are staff's work: a leader sees the open ones. */
export const mayReadFile: Access = async ({ req, data, isReadingStaticFile }) => {
  if (isStaff(personOf(req))) return isReadingStaticFile ? isStored : true
  return asReader(req, 'files', isReadingStaticFile ? String(data?.filename) : undefined)
}

/** @param filename of the one whose bytes are asked for: she is told why she cannot have them */
async function asReader(req: PayloadRequest, shelf: 'media' | 'files', filename?: string): Promise<Where> {
  const drafts = await draftFiles(req, shelf)
  if (filename !== undefined && drafts.length === 0) await refuseClosedFile(req, shelf, filename)
  return { or: [isOpen, ...admittedFiles(req, shelf), ...drafts] }
}
