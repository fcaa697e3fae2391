/** Does something with one document for somebody who works with it, whole or not at all, one at a time. */
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import type { Person } from '@/domain/roles'
import { lockSubject } from '../db/transaction'
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
  const isOwn = await initTransaction(req)
  try {
    await lockSubject(req, `${reference.kind}:${reference.id}`)
    const result = await act(await loadInside(req, person, reference))
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
