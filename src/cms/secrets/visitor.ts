/** Who is knocking, as far as signing in wants to know: a network, as a keyed hash, and a coarse device. */
import type { PayloadRequest } from 'payload'
import { deviceOf } from '@/domain/accounts/device'
import { networkOf } from '@/domain/accounts/network'
import { keyed } from './keyed'

export type Visitor = { readonly network: Buffer; readonly device: string }

/** The front, and nobody outside, says where a request came from (X-Forwarded-For). */
export function visitorOf({ headers }: Partial<Pick<PayloadRequest, 'headers'>>): Visitor {
  const address = headers?.get('x-forwarded-for') ?? ''
  return {
    network: keyed('network', networkOf(address)),
    device: deviceOf(headers?.get('user-agent') ?? ''),
  }
}
