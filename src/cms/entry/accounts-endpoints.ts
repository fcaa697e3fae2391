/** What accounts add to Payload's `/api/users`; the first two stand in place of Payload's own. */
import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readAccountEvents, recordAccountEvent } from '../accounts/account-events'
import { addressEndpoints } from '../accounts/address-endpoints'
import { factorEndpoints } from '../accounts/factor-endpoints'
import { hasSecondFactor, removeSecondFactor, takeTurn } from '../accounts/factors'
import { invite, inviteNewcomer, newcomer } from '../accounts/invitation'
import { findLinkToken, type LinkToken } from '../accounts/link-tokens'
import { mailPerson } from '../accounts/mail-person'
import { askForNewPassword, setPassword } from '../accounts/new-password'
import { passkeyEndpoints } from '../accounts/passkey-endpoints'
import { providerEndpoints } from '../accounts/provider-endpoints'
import { endSessions, listSessions } from '../accounts/sessions'
import { app, type RowOf, stored } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { byAdmin, byAdminWith, open, own } from '../http/answering'
import { termsOf } from '../machines/answering-for'
import { sessionOf } from '../payload/session'
import { pushEndpoints } from '../push/subscriptions'
import { calendarLinkEndpoints } from '../queue/calendar-links'
import { sayGoodbye } from '../retention/goodbye'

const token = z.string().max(200)

/** What the page behind a link has to say of it: the new address, or the machine and what it hands in. */
async function saidOf(req: PayloadRequest, { purpose, about }: LinkToken): Promise<object> {
  const place = { payload: req.payload }
  if (purpose === 'address' || purpose === 'undoAddress') {
    const [row] = await query<RowOf<typeof app.address_changes>>(
      place,
      sql`select * from ${app.address_changes} where id = ${about}`,
    )
    return { address: purpose === 'address' ? row?.new_address : row?.old_address }
  }
  if (purpose !== 'machine') return {}
  const [row] = await query(
    place,
    sql`select m.name, ${termsOf} from ${stored.machines} m where m.id = ${about}`,
  )
  return { machine: row?.name, kinds: row?.kinds }
}

const which = z.object({ session: z.uuid().optional() })

export const accountEndpoints: Omit<Endpoint, 'root'>[] = [
  open('post', '/forgot-password', z.object({ email: z.email().max(254) }), async (req, { email }) => {
    await askForNewPassword(req, email)
    return { message: 'OK' }
  }),
  open(
    'post',
    '/reset-password',
    z.object({ token, password: z.string().max(2000) }),
    async (req, { token, password }) => ({ email: await setPassword(req, token, password) }),
  ),
  // A question, asked by POST so that the token stands in no address and no log.
  open('post', '/ticket', z.object({ token }), async (req, { token }) => {
    const link = await findLinkToken({ payload: req.payload }, token)
    if (!link) throw new AccountRefused(req, 'linkGone')
    return { purpose: link.purpose, ...(await saidOf(req, link)) }
  }),
  ...addressEndpoints,
  ...factorEndpoints,
  ...passkeyEndpoints,
  ...providerEndpoints,
  ...calendarLinkEndpoints,
  ...pushEndpoints,
  own('get', '/sessions', z.object({}), async (req, user) => ({
    sessions: await listSessions({ payload: req.payload }, String(user.id), sessionOf(user)),
  })),
  own('post', '/sessions/end', which, async (req, user, { session }) => {
    const id = String(user.id)
    return inTransaction(req.payload, null, async (place) => {
      const ended = await endSessions(place, id, session ? { only: session } : { except: sessionOf(user) })
      if (ended > 0) await recordAccountEvent(place, id, 'sessionsEnded', id)
      return { ended }
    })
  }),
  byAdmin('get', '/:id/standing', async (req, _, id) => {
    const place = { payload: req.payload }
    const [row] = await query(
      place,
      sql`select (select max(last_used_at) from ${app.sessions} s where s.person = u.id) as last_used,
            exists (select from ${app.tickets} t where t.person = u.id and t.purpose = 'invitation') as is_invited,
            u.closed_at from ${stored.users} u where u.id = ${id}`,
    )
    if (!row) throw new AccountRefused(req, 'noSuchPerson')
    return {
      isClosed: row.closed_at !== null,
      isInvited: row.is_invited === true,
      hasFactor: await hasSecondFactor(place, id),
      events: await readAccountEvents(place, id),
    }
  }),
  byAdminWith('post', '/invite', newcomer, inviteNewcomer),
  byAdmin('post', '/:id/invite', (req, user, id) =>
    inTransaction(req.payload, user, async (place) => {
      const [row] = await query(
        place,
        sql`select 1 from ${stored.users} where id = ${id} and closed_at is null for no key update`,
      )
      if (!row) throw new AccountRefused(req, 'noSuchPerson')
      await invite(place, id)
      return { isInvited: true }
    }),
  ),
  byAdmin('post', '/:id/reset-second-factor', (req, user, id) => {
    if (String(user.id) === id) throw new AccountRefused(req, 'notYourself')
    return inTransaction(req.payload, null, async (place) => {
      await takeTurn(place, id)
      await removeSecondFactor(place, id)
      await endSessions(place, id)
      await recordAccountEvent(place, id, 'secondFactorReset', String(user.id))
      await mailPerson(place, id, (mails, name) => mails.secondFactorReset(name))
      return { hasFactor: false }
    })
  }),
  byAdmin('post', '/:id/goodbye', async (req, user, id) => {
    await sayGoodbye(req, user, id)
    return { isClosed: true }
  }),
]
