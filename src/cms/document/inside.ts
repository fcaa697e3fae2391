/** Opens a document for somebody who works with it: staff, or the leader whose story it is. */
import { NotFound, type PayloadRequest } from 'payload'
import { isStaff, type Person } from '@/domain/roles'
import { isOwnLeader } from '@/domain/workflow/decide'
import type { Reference } from './reference'
import { type Loaded, loadSubject } from './subject'

/** @throws NotFound for everybody else, even when readers see the document: what is inside is not theirs */
export async function loadInside(req: PayloadRequest, person: Person, reference: Reference): Promise<Loaded> {
  const loaded = await loadSubject(req, reference)
  if (!loaded || !isInside(person, loaded)) throw new NotFound(req.t)
  return loaded
}

export function isInside(person: Person, { subject }: Loaded): boolean {
  return isStaff(person) || isOwnLeader(person, subject)
}
