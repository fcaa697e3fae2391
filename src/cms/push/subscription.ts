/** A telephone as its browser describes it (RFC 8030, 8291), and as it is kept: sealed, bound to whose it is. */
import { ECDH } from 'node:crypto'
import { z } from 'zod'
import { evidenceKey } from '../secrets/evidence-key'
import { keyed } from '../secrets/keyed'
import { seal, unseal } from '../secrets/seal'

const bytes = (length: number) =>
  z.base64url().refine((text) => Buffer.from(text, 'base64url').length === length)

/** What is no point of the curve nothing can be encrypted to. */
function isPoint(text: string): boolean {
  try {
    return ECDH.convertKey(text, 'prime256v1', 'base64url').length > 0
  } catch {
    return false
  }
}

export const endpoint = z.url({ protocol: /^https?$/ }).max(1000)
export const subscription = z.object({
  endpoint,
  keys: z.object({ p256dh: bytes(65).refine(isPoint), auth: bytes(16) }),
})

export type Subscription = z.output<typeof subscription>

/** Finds it again, and tells nothing. */
export const hashOf = (address: string): Buffer => keyed('push endpoint', address)

const owner = (person: string) => `push ${person}`

export const sealed = (person: string, { endpoint, keys }: Subscription): Buffer =>
  seal(evidenceKey(), owner(person), Buffer.from(JSON.stringify({ endpoint, keys })))

/** @throws when it was sealed for somebody else, or by another key */
export const opened = (person: string, bytes: Buffer): Subscription =>
  subscription.parse(JSON.parse(unseal(evidenceKey(), owner(person), bytes).toString()))
