/** Passkeys as this browser has them. Nothing here throws: a person who changes her mind is no fault. */
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'

export type MakeOptions = PublicKeyCredentialCreationOptionsJSON
export type UseOptions = PublicKeyCredentialRequestOptionsJSON

export const canUsePasskeys = browserSupportsWebAuthn

/** What came of it: an answer for the server, or which sentence says why not. */
type Outcome = { readonly answer: object } | { readonly why: 'failed' | 'known' }

const whyNot = (error: unknown): Outcome => ({
  why: error instanceof Error && error.name === 'InvalidStateError' ? 'known' : 'failed',
})

export const makePasskey = (optionsJSON: MakeOptions): Promise<Outcome> =>
  startRegistration({ optionsJSON }).then((answer) => ({ answer }), whyNot)

export const showPasskey = (optionsJSON: UseOptions): Promise<Outcome> =>
  startAuthentication({ optionsJSON }).then((answer) => ({ answer }), whyNot)
