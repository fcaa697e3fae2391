import { createHmac } from 'node:crypto'
import { env } from '@/env'

/** A keyed hash, so that what is kept tells nothing without the secret. */
export function keyed(...parts: readonly string[]): Buffer {
  return createHmac('sha256', env.PAYLOAD_SECRET).update(parts.join('\0')).digest()
}
