/** The second factor over HTTP: presenting it, setting it up, removing it; `step` comes from the login's refusal. */
import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { query } from '../review/transaction'
import { recordAccountEvent } from './account-events'
import { open, own } from './answering'
import { inTransaction } from './in-transaction'
import { openSession } from './open-session'
import { countRecoveryCodes, makeRecoveryCodes } from './recovery-codes'
import { AccountRefused } from './refused'
import {
  beginSecondFactor,
  confirmSecondFactor,
  hasSecondFactor,
  removeSecondFactor,
  takeCode,
} from './second-factor'
import { endSessions, proveSession, sessionOf } from './sessions'
import { readStep } from './step'
import { attempt, codeKey } from './throttle'

const code = z.string().trim().min(6).max(40)
const ticket = z.string().max(2000)

type Who = { readonly id: string; readonly session: string | undefined }

/** Whoever is signed in, or holds the step between password and code. */
async function whoIs(req: PayloadRequest, step: string | undefined): Promise<Who> {
  if (step === undefined) {
    if (!req.user) throw new AccountRefused(req, 'notSignedIn')
    return { id: String(req.user.id), session: sessionOf(req.user) }
  }
  const id = await readStep({ payload: req.payload }, step)
  if (!id) throw new AccountRefused(req, 'stepExpired')
  return { id, session: undefined }
}

async function emailOf(req: PayloadRequest, id: string): Promise<string> {
  const [row] = await query({ payload: req.payload }, sql`select email from users where id = ${id}`)
  return String(row?.email)
}

/** A code that is refused stays counted, whatever is rolled back. */
const countCode = (req: PayloadRequest, id: string) => attempt(req, 'code', codeKey(id))

export const factorEndpoints: Omit<Endpoint, 'root'>[] = [
  open('post', '/second-factor', z.object({ ticket, code }), async (req, given) => {
    const { id } = await whoIs(req, given.ticket)
    await countCode(req, id)
    const { token, exp, cookie } = await inTransaction(req.payload, null, async (own) => {
      await takeCode(own, id, given.code)
      return openSession(own, req.headers, id, true)
    })
    return Response.json({ token, exp }, { headers: { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' } })
  }),
  open('post', '/second-factor/begin', z.object({ ticket: ticket.optional() }), async (req, given) => {
    const { id } = await whoIs(req, given.ticket)
    const email = await emailOf(req, id)
    return inTransaction(req.payload, null, (own) => beginSecondFactor(own, { id, email }))
  }),
  open(
    'post',
    '/second-factor/confirm',
    z.object({ ticket: ticket.optional(), code }),
    async (req, given) => {
      const { id, session } = await whoIs(req, given.ticket)
      await countCode(req, id)
      return inTransaction(req.payload, null, async (own) => {
        const recoveryCodes = await confirmSecondFactor(own, id, given.code)
        // Sessions that knew the password alone have not shown the factor.
        await endSessions(own, id, { except: session })
        if (session) {
          await proveSession(own, session)
          return { recoveryCodes }
        }
        const { token, exp, cookie } = await openSession(own, req.headers, id, true)
        return Response.json(
          { recoveryCodes, token, exp },
          { headers: { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' } },
        )
      })
    },
  ),
  own('get', '/second-factor/standing', z.object({}), async (req, { id }) => ({
    isOn: await hasSecondFactor({ payload: req.payload }, String(id)),
    recoveryCodes: await countRecoveryCodes({ payload: req.payload }, String(id)),
  })),
  own('post', '/second-factor/recovery-codes', z.object({ code }), async (req, user, given) => {
    const id = String(user.id)
    await countCode(req, id)
    return inTransaction(req.payload, null, async (own) => {
      await takeCode(own, id, given.code)
      await recordAccountEvent(own, id, 'recoveryCodesMade', id)
      return { recoveryCodes: await makeRecoveryCodes(own, id) }
    })
  }),
  own('post', '/second-factor/remove', z.object({ code }), async (req, user, given) => {
    const id = String(user.id)
    await countCode(req, id)
    return inTransaction(req.payload, null, async (own) => {
      await takeCode(own, id, given.code)
      await removeSecondFactor(own, id)
      await recordAccountEvent(own, id, 'secondFactorRemoved', id)
      return { isOn: false }
    })
  }),
]
