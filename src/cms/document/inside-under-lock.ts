/** Does something with one document for somebody who works with it, whole or not at all, one at a time. */
import type { PayloadRequest } from 'payload'
import type { Person } from '@/domain/roles'
import { lockSubject } from '../db/transaction'
import { withinTransaction } from '../payload/within-transaction'
import { loadInside } from './inside'
import type { Reference } from './reference'
import type { Loaded } from './subject'

/** @throws NotFound for everybody who does not work with it */
export async function insideUnderLock<T>(
  req: PayloadRequest,
  person: Person,
  reference: Reference,
  act: (loaded: Loaded) => Promise<T>,
): Promise<T> {
  return withinTransaction(req, async () => {
    await lockSubject(req, `${reference.kind}:${reference.id}`)
    return act(await loadInside(req, person, reference))
  })
}
