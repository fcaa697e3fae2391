/** Opens a session for somebody who has shown who she is by other means than Payload's login. */
import type { PayloadRequest, TypedUser } from 'payload'
import { AccountRefused } from '../http/account-refused'
import { openedByPayload, type SessionOpened } from '../payload/session'
import { visitorOf } from '../secrets/visitor'
import { rememberSession } from './sessions'
import { clearWaits } from './throttle'

/** @param req the caller's transaction @param headers of the browser's own request */
export async function openSession(
  req: PayloadRequest,
  headers: PayloadRequest['headers'],
  id: string,
  isProven: boolean,
): Promise<Omit<SessionOpened, 'id'>> {
  const user = (await req.payload.db.findOne({
    collection: 'users',
    req,
    where: { id: { equals: id }, closedAt: { exists: false } },
  })) as (TypedUser & { email: string }) | null
  if (!user) throw new AccountRefused(req, 'noSuchPerson')
  const { id: session, ...opened } = await openedByPayload(req, user)
  await rememberSession(req, { id: session, person: id, device: visitorOf({ headers }).device, isProven })
  await clearWaits(req, headers, { id, email: user.email })
  return opened
}
