/** A telephone that a push service reaches: its keys, as its browser makes them, and what it makes of what comes. */
import { createDecipheriv, createECDH, hkdfSync, randomBytes, randomUUID } from 'node:crypto'
import { importJWK, jwtVerify } from 'jose'
import type { Heard } from './receiver'

export class ToldTelephone {
  readonly #pair = createECDH('prime256v1')
  readonly #auth = randomBytes(16)
  readonly endpoint: string

  /** @param service where its push service listens */
  constructor(service: string) {
    this.#pair.generateKeys()
    this.endpoint = `${service}/${randomUUID()}`
  }

  /** As its browser hands it to the page. */
  get subscription() {
    const keys = { p256dh: this.#pair.getPublicKey('base64url'), auth: this.#auth.toString('base64url') }
    return { endpoint: this.endpoint, keys }
  }

  isMeant({ at }: Heard): boolean {
    return this.endpoint.endsWith(at)
  }

  /** Written from RFC 8291 and 8188. @throws where it was encrypted for another, or changed on its way */
  open({ bytes }: Heard): unknown {
    const salt = bytes.subarray(0, 16)
    const from = 21 + (bytes[20] ?? 0)
    const theirs = bytes.subarray(21, from)
    const mine = this.#pair.getPublicKey()
    const secret = derive(
      this.#pair.computeSecret(theirs),
      this.#auth,
      Buffer.concat([Buffer.from('WebPush: info\0'), mine, theirs]),
      32,
    )
    const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
    const nonce = derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12)
    const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(bytes.subarray(-16))
    const padded = Buffer.concat([decipher.update(bytes.subarray(from, -16)), decipher.final()])
    return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString())
  }
}

const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number) =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length))

/** Who sent it, as a push service asks (RFC 8292). @returns the key that it was signed with, and what was signed */
export async function whoSent({ headers }: Heard) {
  const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(String(headers.authorization)) ?? []
  const point = Buffer.from(key, 'base64url')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'))
  const { payload } = await jwtVerify(
    token,
    await importJWK({ kty: 'EC', crv: 'P-256', x, y } as never, 'ES256'),
  )
  return { key, payload }
}
