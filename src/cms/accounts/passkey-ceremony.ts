/**
 * What a browser and a passkey are asked for and what they answer, by the library that knows WebAuthn. It is loaded
 * when the first passkey is used: it brings 27 MB of certificates' grammar that most processes never need.
 */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { organisation } from '@/domain/organisation'
import { env } from '@/env'
import { keyed } from '../secrets/keyed'

const encoded = z
  .string()
  .max(10_000)
  .regex(/^[\w-]+$/)
const answer = { id: encoded, rawId: encoded, type: z.literal('public-key') }

/** What the browser sends when a passkey has been made, and when one has been used. */
export const madePasskey = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
})
export const usedPasskey = z.object({
  ...answer,
  response: z.object({ clientDataJSON: encoded, authenticatorData: encoded, signature: encoded }),
})
export type MadePasskey = z.output<typeof madePasskey>
export type UsedPasskey = z.output<typeof usedPasskey>

/** A passkey as the library wants to see it again. */
export type Credential = {
  readonly id: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
}

const library = () => import('@simplewebauthn/server')
const timeout = 5 * 60 * 1000
/** EdDSA, ES256 and RS256. */
const supportedAlgorithmIDs = [-8, -7, -257]

/** Passkeys belong to the address of the settings: one that is shown elsewhere is worth nothing here. */
const here = () => {
  const { origin, hostname } = new URL(env.SERVER_URL)
  return { expectedOrigin: origin, expectedRPID: hostname }
}

/** Out of the sealed note itself, so that nothing about it has to be remembered. */
const challengeOf = (sealed: string, what: 'make' | 'use') => keyed('passkey', what, sealed)
const ours = ({ id, transports }: Credential) => ({ id, transports: transports as never })

type Owner = { readonly id: string; readonly email: string; readonly name: string }

/** @param known the passkeys she has, which the browser will not make twice */
export async function askToMake(sealed: string, owner: Owner, known: readonly Credential[]) {
  const { generateRegistrationOptions } = await library()
  return generateRegistrationOptions({
    rpName: organisation.product,
    rpID: here().expectedRPID,
    userID: new TextEncoder().encode(owner.id),
    userName: owner.email,
    userDisplayName: owner.name,
    challenge: new Uint8Array(challengeOf(sealed, 'make')),
    timeout,
    excludeCredentials: known.map(ours),
    supportedAlgorithmIDs,
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  })
}

/** @returns the new passkey, or null when the answer is none to this question */
export async function readMade(
  sealed: string,
  { response, ...made }: MadePasskey,
): Promise<Credential | null> {
  const { verifyRegistrationResponse } = await library()
  try {
    await refuseCertificates(response.attestationObject)
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { ...made, response, clientExtensionResults: {} } as RegistrationResponseJSON,
      expectedChallenge: challengeOf(sealed, 'make').toString('base64url'),
      ...here(),
      supportedAlgorithmIDs,
      requireUserVerification: false,
    })
    return registrationInfo ? { ...registrationInfo.credential, transports: response.transports } : null
  } catch {
    return null
  }
}

/** None was asked for, and checking them would have the server open addresses that a stranger wrote into them. */
async function refuseCertificates(attestationObject: string): Promise<void> {
  const { decodeAttestationObject, isoBase64URL } = await import('@simplewebauthn/server/helpers')
  const attestation = decodeAttestationObject(isoBase64URL.toBuffer(attestationObject))
  const [kind, statement] = [attestation.get('fmt'), attestation.get('attStmt')]
  if (kind !== 'none' && (kind !== 'packed' || statement.get('x5c'))) throw new Error(`attested: ${kind}`)
}

export async function askToUse(sealed: string, known: readonly Credential[]) {
  const { generateAuthenticationOptions } = await library()
  return generateAuthenticationOptions({
    rpID: here().expectedRPID,
    challenge: new Uint8Array(challengeOf(sealed, 'use')),
    timeout,
    allowCredentials: known.map(ours),
    userVerification: 'preferred',
  })
}

/** @returns the passkey's new counter, or null when it is not hers who signed, or not this question that was answered */
export async function readUsed(
  sealed: string,
  { response, ...used }: UsedPasskey,
  known: Credential,
): Promise<number | null> {
  const { verifyAuthenticationResponse } = await library()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...used, response, clientExtensionResults: {} } as AuthenticationResponseJSON,
      expectedChallenge: challengeOf(sealed, 'use').toString('base64url'),
      ...here(),
      credential: { ...ours(known), publicKey: new Uint8Array(known.publicKey), counter: known.counter },
      requireUserVerification: false,
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}
