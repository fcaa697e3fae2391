/** A passkey made of software: it signs what a browser would have signed, and what a browser never would. */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

type Asked = { readonly challenge: string }
/** Where the browser stands, and what an attacker changes of the answer. */
type Lies = {
  readonly origin?: string
  readonly rpId?: string
  readonly challenge?: string
  readonly counter?: number
  /** With a certificate of its own making, as old keys had one from their maker. */
  readonly isCertified?: boolean
}

const present = 0x01
const withKey = 0x40
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const text = (data: Uint8Array) => Buffer.from(data).toString('base64url')

const der = (tag: number, ...parts: readonly Buffer[]) => {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

/** The least that is a certificate: signed by itself, for nobody, since 1970. */
function certificateOf(publicKey: KeyObject, privateKey: KeyObject): Buffer {
  const ecdsa = der(0x30, der(0x06, Buffer.from('2a8648ce3d040302', 'hex')))
  const moment = (text: string) => der(0x17, Buffer.from(text))
  const content = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsa,
    der(0x30),
    der(0x30, moment('700101000000Z'), moment('491231235959Z')),
    der(0x30),
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  return der(0x30, content, ecdsa, der(0x03, Buffer.from([0]), sign('sha256', content, privateKey)))
}

export function newPasskey(here = 'http://localhost:3000') {
  const id = randomBytes(16)
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  let signatures = 0

  const clientData = (type: 'create' | 'get', { challenge }: Asked, lies: Lies) =>
    Buffer.from(
      JSON.stringify({
        type: `webauthn.${type}`,
        challenge: lies.challenge ?? challenge,
        origin: lies.origin ?? here,
        crossOrigin: false,
      }),
    )
  const head = (flags: number, lies: Lies) => {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(lies.counter ?? signatures)
    return Buffer.concat([sha256(lies.rpId ?? new URL(here).hostname), Buffer.from([flags]), counter])
  }
  const answer = { id: text(id), rawId: text(id), type: 'public-key' as const }

  return {
    id: text(id),
    /** What `navigator.credentials.create` would answer. */
    make(asked: Asked, lies: Lies = {}) {
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const key = new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
        [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
      ])
      const length = Buffer.from([0, id.length])
      const authData = Buffer.concat([
        head(present | withKey, lies),
        Buffer.alloc(16),
        length,
        id,
        isoCBOR.encode(key as never),
      ])
      const client = clientData('create', asked, lies)
      const signed = Buffer.concat([
        Buffer.from([0]),
        authData.subarray(0, 32),
        sha256(client),
        id,
        Buffer.from([4]),
        Buffer.from(x, 'base64url'),
        Buffer.from(y, 'base64url'),
      ])
      const statement: [string, unknown][] = lies.isCertified
        ? [
            ['sig', new Uint8Array(sign('sha256', signed, privateKey))],
            ['x5c', [new Uint8Array(certificateOf(publicKey, privateKey))]],
          ]
        : []
      const attestationObject = isoCBOR.encode(
        new Map<string, unknown>([
          ['fmt', lies.isCertified ? 'fido-u2f' : 'none'],
          ['attStmt', new Map(statement)],
          ['authData', new Uint8Array(authData)],
        ]) as never,
      )
      return {
        ...answer,
        response: {
          clientDataJSON: text(client),
          attestationObject: text(attestationObject),
          transports: ['internal'],
        },
      }
    },
    /** What `navigator.credentials.get` would answer; one signature more each time. */
    use(asked: Asked, lies: Lies = {}) {
      signatures += 1
      const authenticatorData = head(present, lies)
      const client = clientData('get', asked, lies)
      const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(client)]), privateKey)
      return {
        ...answer,
        response: {
          clientDataJSON: text(client),
          authenticatorData: text(authenticatorData),
          signature: text(signature),
        },
      }
    },
  }
}

export type Passkey = ReturnType<typeof newPasskey>
