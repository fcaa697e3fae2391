/**
 * Signing in, around Payload's own login: waits before it, the second factor in it, the session's row after it. Hooks
 * of the collection, so that no way in goes past them. Where a code is missing the login is rolled back: there is no
 * half session that could do anything; what is handed out is a step, good for presenting the code.
 */
import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { mustProve } from '@/domain/accounts/second-factor'
import { env } from '@/env'
import { openPlace, query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { personOf } from '../people/actor'
import { visitorOf } from '../secrets/visitor'
import { hasSecondFactor } from './factors'
import { takeCode } from './second-factor'
import { endSessions, rememberSession, sessionOf } from './sessions'
import { makeStep } from './step'
import { attempt, codeKey, countSignIn, welcome } from './throttle'

/** As many rounds as Payload spends on a right address: what takes as long tells nothing. */
const rounds = 600_000
const spend = promisify(pbkdf2)

type Given = { email?: unknown; password?: unknown; code?: unknown }

export const beforeSignIn: CollectionBeforeOperationHook = async ({ args, operation }) => {
  if (operation !== 'login') return args
  const { req, data } = args as { req: PayloadRequest; data?: Given }
  const { email: given, password } = data ?? {}
  if (typeof given !== 'string' || typeof password !== 'string' || !given.trim() || !password.trim())
    return args
  const email = given.toLowerCase().trim()
  await countSignIn(req, email)
  // In the request's transaction where it still goes on: the first account is made and signed in in one.
  const [known] = await query(
    await openPlace(req),
    sql`select id, hash from users where email = ${email} and hash is not null`,
  )
  if (!known) await spend(password, randomBytes(32).toString('hex'), rounds, 32, 'sha256')
  const code = data?.code ?? (req.data as Given | undefined)?.code
  if (known && typeof code === 'string') await attempt(req, 'code', codeKey(String(known.id)))
  req.context.secondFactor = {
    code: typeof code === 'string' ? code : null,
    isProven: false,
    hash: known?.hash,
  }
  return args
}

export const proveSecondFactor: CollectionBeforeLoginHook = async ({ req, user }) => {
  const id = String(user.id)
  if (req.context.isPasswordAlone)
    throw new AccountRefused(req, 'codeNeeded', { ticket: await makeStep(req, id) })
  const given = req.context.secondFactor as { code: string | null; isProven: boolean } | undefined
  if (await hasSecondFactor(req, id)) {
    if (!given?.code) throw new AccountRefused(req, 'codeNeeded', { ticket: await makeStep(req, id) })
    await takeCode(req, id, given.code)
    given.isProven = true
    return user
  }
  // The first account of an installation is made and signed in in one: its session waits for the set-up.
  const isFirst = req.pathname?.endsWith('/first-register') ?? false
  const person = personOf({ user: { ...user, collection: 'users' } as PayloadRequest['user'] })
  if (person && !isFirst && mustProve(person, env.SECOND_FACTOR))
    throw new AccountRefused(req, 'setUpNeeded', { ticket: await makeStep(req, id) })
  return user
}

export const afterSignIn: CollectionAfterLoginHook = async ({ req, user, token }) => {
  const { sid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    sid: string
  }
  const given = req.context.secondFactor as { isProven: boolean; hash?: string } | undefined
  // Payload has just written her row: whoever changes her password comes before, and is seen here, or after.
  const [row] = await query(req, sql`select hash from users where id = ${String(user.id)}`)
  if (given && row?.hash !== given.hash) throw new AccountRefused(req, 'stepExpired')
  await rememberSession(req, {
    id: sid,
    person: String(user.id),
    device: visitorOf(req).device,
    isProven: given?.isProven ?? false,
  })
  await welcome(req, req.headers, { id: String(user.id), email: String(user.email) })
  return user
}

export const afterSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  if (!req.user) return
  const isAll = req.searchParams?.get('allSessions') === 'true'
  await endSessions(req, String(req.user.id), isAll ? {} : { only: sessionOf(req.user) })
}
