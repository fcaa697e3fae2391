/**
 * A case is closed with words about every copy that nobody has confirmed gone, or with none to speak of: it is asked,
 * and never forbidden (ADR 153).
 */
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { inTheirLanguage } from '@/messages/admin/say'
import { holdsKey } from '../db/key'
import { copiesOf } from '../machines/recalls'
import { readCaseSubject, type StoredCase } from './read-case-subject'

export const askOfCopies: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const wasClosed = originalDoc?.state === 'closed'
  // Words about the copies of then say nothing of what comes after.
  if (wasClosed && data.state !== undefined && data.state !== 'closed') return { ...data, copiesNote: null }
  const isClosing = data.state === 'closed' && !wasClosed
  // A transition closes the case of what comes up again: that asks for no copy back.
  if (!isClosing || holdsKey(req) || String(data.copiesNote ?? '').trim()) return data
  const { document } = await readCaseSubject(req, { ...originalDoc, ...data } as StoredCase)
  const copies = document ? await copiesOf(req, document) : []
  if (copies.every(({ confirmedAt }) => confirmedAt !== null)) return data
  const message = inTheirLanguage('mistakes.copiesNote', req.i18n?.language)
  throw new ValidationError({ collection: 'cases', errors: [{ message, path: 'copiesNote' }] }, req.t)
}
