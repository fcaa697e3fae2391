/**
 * The key to the door. Only code that imports this file can hold it: the value is a symbol that no request body,
 * query or header can carry. (Payload copies `req.context` and loses symbol keys, hence a string key.)
 */
import type { PayloadRequest } from 'payload'

const keyhole = 'reviewDoorKey'
const key = Symbol('review door')

/** A request context that may change what the public sees: for the transition service only. */
export const contextWithKey = { [keyhole]: key } as const

export function holdsKey(req: Pick<PayloadRequest, 'context'>): boolean {
  return req.context?.[keyhole] === key
}
