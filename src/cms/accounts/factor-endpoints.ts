/** The second factor over HTTP: presenting it, setting up an app, removing it; `ticket` is a step. */
import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { type RowOf, stored } from '../db/tables'
import { inTransactionFor, query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { open, own } from '../http/answering'
import { recordAccountEvent } from './account-events'
import { addFactor } from './add-factor'
import { factorRemoved, hasSecondFactor } from './factors'
import { openSession } from './open-session'
import { askToUse } from './passkey-ceremony'
import { credentialsOf, listPasskeys } from './passkeys'
import { code, countProof, proof, proven, sayPassword, takeProof, ticket, whoIs } from './proof'
import { comesByProvider } from './provider'
import { countRecoveryCodes, makeRecoveryCodes } from './recovery-codes'
import { beginApp, confirmApp, hasApp, removeApp } from './second-factor'
import { makeStep } from './step'

export const factorEndpoints: Omit<Endpoint, 'root'>[] = [
  open('post', '/second-factor', proof, async (req, given) => {
    const { step } = await whoIs(req, given.ticket)
    await countProof(req, step.person, given)
    const { token, exp, cookie } = await inTransactionFor(req, async (within) => {
      await takeProof(within, step, given)
      return openSession(within, req.headers, step.person, true)
    })
    return Response.json({ token, exp }, { headers: { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' } })
  }),
  open('post', '/second-factor/challenge', z.object({ ticket: ticket.optional() }), async (req, given) => {
    const place = { payload: req.payload }
    const person = given.ticket ? (await whoIs(req, given.ticket)).step.person : req.user?.id
    if (!person) throw new AccountRefused(req, 'notSignedIn')
    const sealed = given.ticket ?? (await makeStep(place, person, 'session'))
    const known = await credentialsOf(place, person)
    return {
      ticket: sealed,
      options: known.length > 0 ? await askToUse(sealed, known) : null,
      hasApp: await hasApp(place, person),
    }
  }),
  own(
    'post',
    '/second-factor/password',
    z.object({ password: z.string().max(2000) }),
    async (req, user, given) => ({
      ticket: await sayPassword(req, user, given.password),
    }),
  ),
  open('post', '/second-factor/begin', z.object({ ticket }), async (req, given) => {
    const { step, session } = await whoIs(req, given.ticket)
    const id = step.person
    return inTransactionFor(req, async (within) => {
      if (!session && (await hasSecondFactor(within, id))) throw new AccountRefused(within, 'alreadySetUp')
      const [row] = await query<RowOf<typeof stored.users, 'email'>>(
        within,
        sql`select email from ${stored.users} where id = ${id}`,
      )
      return beginApp(within, { id, email: String(row?.email) })
    })
  }),
  open('post', '/second-factor/confirm', z.object({ ticket, code }), async (req, given) => {
    const who = await whoIs(req, given.ticket)
    await countProof(req, who.step.person, given)
    return addFactor(req, who, 'secondFactorSetUp', (within) =>
      confirmApp(within, who.step.person, given.code),
    )
  }),
  own('get', '/second-factor/standing', z.object({}), async (req, { id }) => {
    const [place, person] = [{ payload: req.payload }, id]
    return {
      hasApp: await hasApp(place, person),
      passkeys: await listPasskeys(place, person),
      recoveryCodes: await countRecoveryCodes(place, person),
      comesByProvider: await comesByProvider(place, person),
    }
  }),
  proven('/second-factor/recovery-codes', {}, async (within, person) => {
    await recordAccountEvent(within, person, 'recoveryCodesMade', person)
    return { recoveryCodes: await makeRecoveryCodes(within, person) }
  }),
  proven('/second-factor/remove', {}, async (within, person) => {
    if (!(await removeApp(within, person))) throw new AccountRefused(within, 'alreadyRemoved')
    return factorRemoved(within, person, 'secondFactorRemoved')
  }),
]
