/**
 * The key to the door. Only code that imports this file can hold it: the value is a symbol that no request body,
 * query or header can carry.
 */
import type { PayloadRequest } from 'payload'
import { onceForProcess } from '../payload/once-for-process'
import { requestNote } from '../payload/request-note'

const keyhole = requestNote<symbol>('reviewDoorKey')
const key = onceForProcess('reviewDoorKey', () => Symbol('review door'))

/** A request context that may change what the public sees: for the transition service only. */
export const contextWithKey = keyhole.context(key)

export function holdsKey(req: Pick<PayloadRequest, 'context'>): boolean {
  return keyhole.on(req) === key
}
