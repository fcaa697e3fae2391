/** A stand-in for an identity provider: discovery, keys and tokens, and whatever lie a test wants it to tell. */
import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

type Claims = Record<string, unknown>

export class IdentityProvider {
  readonly #server: Server = createServer((req, res) => {
    void this.#answer(req).then((body) => {
      res.writeHead('error' in body ? 400 : 200, { 'content-type': 'application/json' })
      res.end(JSON.stringify(body))
    })
  })
  readonly #codes = new Map<string, { challenge: string; nonce: string; claims: Claims }>()

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done))
  }

  stop(): void {
    this.#server.close()
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** What the person does at the provider. @returns where it sends her browser */
  consent(authorization: string, claims: Claims): URL {
    const asked = new URL(authorization).searchParams
    const code = randomUUID()
    this.#codes.set(code, {
      challenge: asked.get('code_challenge') ?? '',
      nonce: asked.get('nonce') ?? '',
      claims,
    })
    const back = new URL(asked.get('redirect_uri') ?? '')
    back.searchParams.set('code', code)
    back.searchParams.set('state', asked.get('state') ?? '')
    return back
  }

  async #answer(req: IncomingMessage): Promise<Claims> {
    const { issuer } = this
    if (req.url === '/.well-known/openid-configuration')
      return {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      }
    if (req.url === '/keys')
      return { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' }] }
    let body = ''
    for await (const chunk of req) body += chunk
    return this.#exchange(new URLSearchParams(body))
  }

  #exchange(form: URLSearchParams): Claims {
    const given = this.#codes.get(form.get('code') ?? '')
    this.#codes.delete(form.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (!given || given.challenge !== challenge) return { error: 'invalid_grant' }
    const seconds = Math.floor(Date.now() / 1000)
    const head = part({ alg: 'RS256', kid: '1', typ: 'JWT' })
    const claims = part({
      iss: this.issuer,
      aud: 'beratta',
      iat: seconds,
      exp: seconds + 300,
      nonce: given.nonce,
      ...given.claims,
    })
    const signature = sign('sha256', Buffer.from(`${head}.${claims}`), privateKey).toString('base64url')
    return {
      access_token: randomUUID(),
      token_type: 'Bearer',
      expires_in: 300,
      id_token: `${head}.${claims}.${signature}`,
    }
  }
}
