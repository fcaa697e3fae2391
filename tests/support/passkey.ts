/** A passkey made of software: it signs what a browser would have signed, and what a browser never would. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

type Asked = { readonly challenge: string }
/** Where the browser stands, and what an attacker changes of the answer. */
type Lies = {
  readonly origin?: string
  readonly rpId?: string
  readonly challenge?: string
  readonly counter?: number
}

const present = 0x01
const withKey = 0x40
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const text = (data: Uint8Array) => Buffer.from(data).toString('base64url')

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
    make(
      asked: Asked,
      lies: Lies = {},
      attestation: readonly [string, Map<string, unknown>] = ['none', new Map()],
    ) {
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
      const [kind, statement] = attestation
      const attestationObject = isoCBOR.encode(
        new Map<string, unknown>([
          ['fmt', kind],
          ['attStmt', statement],
          ['authData', new Uint8Array(authData)],
        ]) as never,
      )
      return {
        ...answer,
        response: {
          clientDataJSON: text(clientData('create', asked, lies)),
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
