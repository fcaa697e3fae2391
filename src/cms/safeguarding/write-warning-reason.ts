/** Safeguarding writes why a warning may stand: one act, under the document's lock, tied to one finding. */
import { NotFound, type Payload, type TypedUser } from 'payload'
import { now } from '@/cms/clock'
import { hasRole } from '@/domain/roles'
import { lockSubject, throughTheDoor } from '../db/transaction'
import type { Reference } from '../document/reference'
import { loadSubject, maySee } from '../document/subject'
import { personOf } from '../people/actor'
import { findingsOf, type JudgedFinding } from './gates'
import { type WarningReason, writeReason } from './warning-reasons'

export type ReasonAnswer =
  | { readonly finding: JudgedFinding }
  | { readonly because: 'wrongRole' | 'noSuchWarning' }

/** @throws NotFound for what the caller may not see */
export async function writeWarningReason(
  payload: Payload,
  user: TypedUser | null,
  reference: Reference,
  fingerprint: string,
  reason: string,
): Promise<ReasonAnswer> {
  return throughTheDoor(payload, user, async (req) => {
    await lockSubject(req, `${reference.kind}:${reference.id}`)
    const person = personOf(req)
    const loaded = await loadSubject(req, reference)
    if (!person || !loaded || !maySee(person, loaded.subject)) throw new NotFound(req.t)
    if (!hasRole(person, 'safeguarding')) return { because: 'wrongRole' }
    const doc = loaded.latest?.content ?? loaded.publicRow
    const findings = await findingsOf({
      req,
      collection: reference.kind,
      id: reference.id,
      doc,
      transition: 'submit',
    })
    const finding = findings.find((one) => one.severity === 'warn' && one.fingerprint === fingerprint)
    if (!finding) return { because: 'noSuchWarning' }
    const written: WarningReason = { by: person.id, at: now().toISOString(), reason: reason.trim() }
    await writeReason(req, reference, fingerprint, written)
    return { finding: { ...finding, reason: written } }
  })
}
