/**
 * The key that signs what is live (Ed25519, RFC 8032). It is derived from the installation's secret and kept nowhere: who
 * changes the secret signs with another one from then on, and the public half of the old one stays published.
 */
import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto'
import { calculateJwkThumbprint, type JWK } from 'jose'
import { env } from '@/env'

export type SigningKey = {
  readonly privateKey: KeyObject
  /** Public: as `/.well-known/jwks.json` tells it (RFC 8037). */
  readonly jwk: JWK & { readonly kid: string }
}

/** What stands before the 32 bytes of a private key in PKCS #8 (RFC 8410). */
const head = Buffer.from([48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32])

export async function signingKey(): Promise<SigningKey> {
  const seed = Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, '', 'approvals are signed with this', 32))
  const privateKey = createPrivateKey({ key: Buffer.concat([head, seed]), format: 'der', type: 'pkcs8' })
  const { kty, crv, x } = createPublicKey(privateKey).export({ format: 'jwk' })
  const bare = { kty, crv, x } as JWK
  return { privateKey, jwk: { ...bare, alg: 'EdDSA', use: 'sig', kid: await calculateJwkThumbprint(bare) } }
}
