/** Who somebody is before she is signed in, or while she changes how she signs in; and what she shows for it. */
import { AuthenticationError, type Endpoint, type PayloadRequest, type TypedUser } from 'payload'
import { z } from 'zod'
import { inTransactionFor } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { type Answered, own } from '../http/answering'
import { sessionOf } from '../payload/session'
import { takeTurn } from './factors'
import { usedPasskey } from './passkey-ceremony'
import { takePasskey } from './passkeys'
import { takeCode } from './second-factor'
import { endSessions } from './sessions'
import { isPasswordAlone } from './sign-in'
import { type After, readStep, type Step } from './step'
import { attempt, codeKey, giveBackCodes, giveBackSignIns } from './throttle'

export const code = z.string().trim().min(6).max(40)
export const ticket = z.string().max(2000)

/** A code, or a passkey's answer to the challenge that is made out of the step. */
export const proof = z
  .object({ ticket })
  .and(z.union([z.object({ code }), z.object({ passkey: usedPasskey })]))
type Proof = z.output<typeof proof>

export type Who = {
  readonly step: Step
  /** Set while she is signed in as well. */
  readonly session: string | undefined
}

/** Whoever holds a step; signed in as somebody else she is not signed in. */
export async function whoIs(req: PayloadRequest, sealed: string, after?: After): Promise<Who> {
  const step = await readStep({ payload: req.payload }, sealed, after)
  if (!step) throw new AccountRefused(req, 'stepExpired')
  return { step, session: req.user && String(req.user.id) === step.person ? sessionOf(req.user) : undefined }
}

/**
 * A code that is refused stays counted, whatever is rolled back. A passkey cannot be guessed: it is not counted, and
 * does not wait for the wrong codes of others.
 */
export async function countProof(req: PayloadRequest, person: string, given: object): Promise<void> {
  if ('code' in given) await attempt(req, 'code', codeKey(person))
}

/**
 * Takes her turn, as the first act of a transaction, and looks at the step once more: a password that has been changed
 * since it was read has ended it.
 */
export async function holdStep(req: PayloadRequest, { person, sealed, after }: Step): Promise<void> {
  await takeTurn(req, person)
  if (!(await readStep(req, sealed, after))) throw new AccountRefused(req, 'stepExpired')
}

/** Takes what she shows, once, as the first act of a transaction. @throws when it is not good */
export async function takeProof(req: PayloadRequest, step: Step, given: Proof): Promise<void> {
  await holdStep(req, step)
  if ('code' in given) await takeCode(req, step.person, given.code)
  else await takePasskey(req, step, given.passkey)
}

type Act<S extends z.ZodRawShape> = (
  req: PayloadRequest,
  person: string,
  given: z.output<z.ZodObject<S>>,
) => Promise<Answered>

/** An act of somebody signed in who shows her second factor for it; her other sessions end with it. */
export function proven<S extends z.ZodRawShape>(path: string, more: S, act: Act<S>): Omit<Endpoint, 'root'> {
  return own('post', path, proof.and(z.object(more)), (req, user, given) => {
    return shown(req, user, given, async (within, person) => {
      const answer = await act(within, person, given)
      await endSessions(within, person, { except: sessionOf(user) })
      return answer
    })
  })
}

/** What somebody signed in shows once more: a step that her password has opened, or her second factor. */
export const proofOrPassword = z.union([proof, z.object({ ticket })])

/** Her transaction, once she has shown who she is; a code is counted before it is tried. @throws when it is not she */
export async function shown(
  req: PayloadRequest,
  user: TypedUser,
  given: z.output<typeof proofOrPassword>,
  act: (req: PayloadRequest, person: string) => Promise<Answered>,
): Promise<Answered> {
  const factor = 'code' in given || 'passkey' in given ? given : null
  const { step } = await whoIs(req, given.ticket, factor ? 'session' : 'password')
  if (step.person !== String(user.id)) throw new AccountRefused(req, 'stepExpired')
  if (factor) await countProof(req, step.person, factor)
  return inTransactionFor(req, async (within) => {
    within.user = user
    if (!factor) await holdStep(within, step)
    else {
      await takeProof(within, step, factor)
      await giveBackCodes(within, step.person)
    }
    return act(within, step.person)
  })
}

/** The password once more, from somebody signed in; waited for as at the door. @returns the step behind it */
export async function sayPassword(req: PayloadRequest, user: TypedUser, password: string): Promise<string> {
  const { payload, headers, i18n } = req
  try {
    const data = { email: String(user.email), password }
    await payload.login({
      collection: 'users',
      data,
      req: { headers, i18n },
      context: isPasswordAlone.context(true),
    })
  } catch (error) {
    if (error instanceof AccountRefused && error.ticket) {
      await giveBackSignIns({ payload }, headers, String(user.email))
      return error.ticket
    }
    throw error instanceof AuthenticationError ? new AccountRefused(req, 'wrongPassword') : error
  }
  throw new Error('A password alone has opened a session.')
}
