/**
 * OpenID Connect: authorization code with PKCE, state and nonce. Who may come in is decided here: the provider says
 * who somebody is, by an address that it has verified, and nothing about what she may do.
 */

import { sql } from '@payloadcms/db-postgres'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { z } from 'zod'
import { env } from '@/env'
import { now } from '../clock'
import { app, type RowOf, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { evidenceKey } from '../secrets/evidence-key'
import { seal, unseal } from '../secrets/seal'

const returnPath = '/api/users/provider/return'
const owner = 'signing in with a provider'
export const minutesAway = 10

const journey = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string(),
  until: z.number(),
})
export type Journey = z.output<typeof journey>

let found: Promise<Configuration> | undefined

/** The provider's own description of itself, read at first use; a failure is not remembered. */
function configuration(): Promise<Configuration> {
  const issuer = new URL(env.OIDC_ISSUER)
  const execute = issuer.protocol === 'http:' ? [allowInsecureRequests] : []
  found ??= discovery(issuer, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET, undefined, { execute })
  found.catch(() => {
    found = undefined
  })
  return found
}

/** @returns where to send the browser, and what to remember of it, sealed, until it comes back */
export async function setOut(next: string): Promise<{ url: string; sealed: string }> {
  const verifier = randomPKCECodeVerifier()
  const [state, nonce] = [randomState(), randomNonce()]
  const url = buildAuthorizationUrl(await configuration(), {
    redirect_uri: `${env.SERVER_URL}${returnPath}`,
    scope: 'openid email profile',
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  })
  const until = now().getTime() + minutesAway * 60 * 1000
  const written = Buffer.from(JSON.stringify({ state, nonce, verifier, next, until } satisfies Journey))
  return { url: url.href, sealed: seal(evidenceKey(), owner, written).toString('base64url') }
}

/** @returns null when it was not we who sent the browser away, or too long ago */
export function readJourney(sealed: string): Journey | null {
  try {
    const opened = unseal(evidenceKey(), owner, Buffer.from(sealed, 'base64url'))
    const read = journey.parse(JSON.parse(opened.toString()))
    return read.until > now().getTime() ? read : null
  } catch {
    return null
  }
}

export type Identity = { readonly issuer: string; readonly subject: string; readonly email: string | null }

/** Exchanges the code. @param search of the address the browser came back to @throws when anything does not fit */
export async function comeBack(search: string, { verifier, state, nonce }: Journey): Promise<Identity> {
  const here = new URL(`${env.SERVER_URL}${returnPath}${search}`)
  const tokens = await authorizationCodeGrant(await configuration(), here, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new Error('The provider sent no identity.')
  const isVerified = claims.email_verified === true && typeof claims.email === 'string'
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: isVerified ? String(claims.email).toLowerCase() : null,
  }
}

/**
 * Finds whom the identity belongs to: bound at the first visit, by the verified address of an account that an
 * administrator has made. Later it is the identity that counts, not whoever has the address then.
 */
export async function personBehind(
  queryable: Queryable,
  { issuer, subject, email }: Identity,
): Promise<string | null> {
  const [bound] = await query<RowOf<typeof app.identities, 'person'>>(
    queryable,
    sql`select i.person from ${app.identities} i join ${stored.users} u on u.id = i.person and u.closed_at is null
        where i.issuer = ${issuer} and i.subject = ${subject}`,
  )
  if (bound) return bound.person
  if (!email) return null
  // Her turn is taken with the look: an address that is being changed binds nobody once it is somebody else's.
  const [made] = await query(
    queryable,
    sql`with known as (select id from ${stored.users} where email = ${email} and closed_at is null for no key update)
        insert into ${app.identities} (issuer, subject, person)
        select ${issuer}, ${subject}, id from known on conflict do nothing returning person`,
  )
  return made ? String(made.person) : null
}

/** Ends what the provider may say of her: it was bound by an address, or a way in, that is not hers any more. */
export async function forgetProvider(queryable: Queryable, person: string): Promise<void> {
  await query(queryable, sql`delete from ${app.identities} where person = ${person}`)
}

/** Whether she has come in by the provider: then nobody may know the password that her account was made with. */
export async function comesByProvider(queryable: Queryable, person: string): Promise<boolean> {
  const rows = await query(queryable, sql`select 1 from ${app.identities} where person = ${person}`)
  return rows.length > 0
}
