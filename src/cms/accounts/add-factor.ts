import type { PayloadRequest } from 'payload'
import { inTransactionFor } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import type { Answered } from '../http/answering'
import { hasSecondFactor, tellFactorChange } from './factors'
import { openSession } from './open-session'
import { holdStep, type Who } from './proof'
import { makeRecoveryCodes } from './recovery-codes'
import { endSessions, proveSession } from './sessions'
import { giveBackCodes } from './throttle'

/**
 * Adds an app or a passkey. The first one brings recovery codes and, to whoever is on her way in, a session; further
 * ones are for whoever is signed in, and so has shown one.
 */
export function addFactor(
  asked: PayloadRequest,
  { step, session }: Who,
  change: 'secondFactorSetUp' | 'passkeyAdded',
  add: (req: PayloadRequest) => Promise<void>,
): Promise<Answered> {
  const { person } = step
  return inTransactionFor(asked, async (req) => {
    await holdStep(req, step)
    const isFirst = !(await hasSecondFactor(req, person))
    if (!isFirst && !session) throw new AccountRefused(req, 'alreadySetUp')
    await add(req)
    await tellFactorChange(req, person, change)
    const recoveryCodes = isFirst ? await makeRecoveryCodes(req, person) : []
    // Sessions that knew the password alone have not shown the factor; those that did may be a thief's.
    await endSessions(req, person, { except: session })
    if (session) {
      await proveSession(req, session)
      await giveBackCodes(req, person)
      return { recoveryCodes }
    }
    const { token, exp, cookie } = await openSession(req, asked.headers, person, true)
    return Response.json(
      { recoveryCodes, token, exp },
      { headers: { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' } },
    )
  })
}
