/** Does something with one document for somebody who works with it, whole or not at all, one at a time. */
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import type { Person } from '@/domain/roles'
import type { Reference } from '../review/reference'
import type { Loaded } from '../review/subject'
import { lockSubject } from '../review/transaction'
import { loadInside } from './inside'

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
