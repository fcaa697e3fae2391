/** Who is knocking, as far as signing in wants to know: a network, as a keyed hash, and a coarse device. */
import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { deviceOf } from '@/domain/accounts/device'
import { networkOf } from '@/domain/accounts/network'
import { env } from '@/env'

/** A keyed hash, so that what is kept tells nothing without the secret. */
export function keyed(...parts: readonly string[]): Buffer {
  return createHmac('sha256', env.PAYLOAD_SECRET).update(parts.join('\0')).digest()
}

export type Visitor = { readonly network: Buffer; readonly device: string }

/** The front, and nobody outside, says where a request came from (X-Forwarded-For). */
export function visitorOf({ headers }: Partial<Pick<PayloadRequest, 'headers'>>): Visitor {
  const address = headers?.get('x-forwarded-for') ?? ''
  return {
    network: keyed('network', networkOf(address)),
    device: deviceOf(headers?.get('user-agent') ?? ''),
  }
}
