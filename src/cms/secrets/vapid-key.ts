/**
 * The key by which push services know the house (VAPID, RFC 8292): on P-256, derived from the installation's secret and
 * kept nowhere. Who changes the secret has another one from then on, and every telephone is asked anew.
 */
import { createECDH, hkdfSync } from 'node:crypto'
import { env } from '@/env'

/** Of the points on the curve (FIPS 186-5). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

/** Both as push services and browsers want them: base64url, the public one as an uncompressed point. */
export function vapidKey(): { readonly publicKey: string; readonly privateKey: string } {
  // More bits than the order has, so that no key is likelier than another.
  const seed = Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, '', 'push services know us by this', 48))
  const scalar = (BigInt(`0x${seed.toString('hex')}`) % (order - 1n)) + 1n
  const privateKey = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex')
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(privateKey)
  return { publicKey: pair.getPublicKey('base64url'), privateKey: privateKey.toString('base64url') }
}
