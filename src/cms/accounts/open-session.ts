/** Opens a session for somebody who has shown who she is by other means than Payload's login. */
import { getFieldsToSign, jwtSign, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { addSessionToUser, generatePayloadCookie } from 'payload/shared'
import { AccountRefused } from '../http/account-refused'
import { visitorOf } from '../secrets/visitor'
import { rememberSession } from './sessions'
import { welcome } from './throttle'

export type Opened = { readonly token: string; readonly exp: number; readonly cookie: string }

/** @param req the caller's transaction @param headers of the browser's own request */
export async function openSession(
  req: PayloadRequest,
  headers: PayloadRequest['headers'],
  id: string,
  isProven: boolean,
): Promise<Opened> {
  const { payload } = req
  const collectionConfig = payload.collections.users.config
  const user = (await payload.db.findOne({
    collection: 'users',
    req,
    where: { id: { equals: id }, closedAt: { exists: false } },
  })) as (TypedUser & { email: string }) | null
  if (!user) throw new AccountRefused(req, 'noSuchPerson')
  const { email } = user
  const { sid } = await addSessionToUser({ collectionConfig, payload, req, user })
  if (!sid) throw new Error('Payload keeps no sessions.')
  const fieldsToSign = getFieldsToSign({
    collectionConfig,
    email,
    sid,
    user: { ...user, collection: 'users' },
  })
  const { tokenExpiration } = collectionConfig.auth
  const { token, exp } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  await rememberSession(req, { id: sid, person: id, device: visitorOf({ headers }).device, isProven })
  await welcome(req, headers, { id, email })
  return { token, exp, cookie: cookieFor(payload, token) }
}

function cookieFor({ collections, config }: Payload, token: string): string {
  return generatePayloadCookie({
    collectionAuthConfig: collections.users.config.auth,
    cookiePrefix: config.cookiePrefix,
    token,
  })
}
