/** Payload's sessions: a row of the person's own list, named in a signed token, which lies in a cookie. */
import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import {
  type AuthStrategy,
  getFieldsToSign,
  JWTAuthentication,
  jwtSign,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { addSessionToUser, generatePayloadCookie } from 'payload/shared'

export type SessionOpened = {
  readonly id: string
  readonly token: string
  readonly exp: number
  readonly cookie: string
}

/** Opens a session as Payload's login does, for somebody who has shown by other means who she is. */
export async function openedByPayload(
  req: PayloadRequest,
  user: TypedUser & { email: string },
): Promise<SessionOpened> {
  const { payload } = req
  const { config: collectionConfig } = payload.collections.users
  const { sid } = await addSessionToUser({ collectionConfig, payload, req, user })
  if (!sid) throw new Error('Payload keeps no sessions.')
  const fieldsToSign = getFieldsToSign({
    collectionConfig,
    email: user.email,
    sid,
    user: { ...user, collection: 'users' },
  })
  const { tokenExpiration } = collectionConfig.auth
  const { token, exp } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  const cookie = generatePayloadCookie({
    collectionAuthConfig: collectionConfig.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
  })
  return { id: sid, token, exp, cookie }
}

/** Which session a signed-in user came with; Payload notes it beside the document. */
export const sessionOf = (user: object): string | undefined => (user as { _sid?: string })._sid

/** Which session a token that was just signed names. */
export function sessionIn(token: string): string {
  const { sid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    sid: string
  }
  return sid
}

const ownStrategy = 'local-jwt'

/**
 * Whom Payload takes for signed in, the house is asked about too. Payload adds its own strategy after all others, and
 * one that says no is not the last word: it is replaced.
 */
export function askAlso(payload: Payload, isSignedIn: (user: TypedUser) => Promise<boolean>): void {
  const at = payload.authStrategies.findIndex(({ name }) => name === ownStrategy)
  if (at === -1) throw new Error('Payload signs people in by another way than sessions are guarded for.')
  const authenticate: AuthStrategy['authenticate'] = async (asked) => {
    const answer = await JWTAuthentication(asked)
    return answer.user && (await isSignedIn(answer.user)) ? answer : { user: null }
  }
  payload.authStrategies[at] = { name: ownStrategy, authenticate }
}

/** As many rounds as Payload spends on the password of somebody whom it knows: what takes as long tells nothing. */
const rounds = 600_000
const spend = promisify(pbkdf2)

export async function spendAsOnPassword(password: string): Promise<void> {
  await spend(password, randomBytes(32).toString('hex'), rounds, 32, 'sha256')
}
