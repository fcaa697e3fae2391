/**
 * Signing in, around Payload's own login: waits before it, the second factor in it, the session's row after it. Hooks
 * of the collection, so that no way in goes past them. Where a code is missing the login is rolled back: there is no
 * half session that could do anything; what is handed out is a step, good for presenting the code.
 */
import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionBeforeLoginHook,
  PayloadRequest,
} from 'payload'
import { mustProve } from '@/domain/accounts/second-factor'
import { env } from '@/env'
import { type RowOf, stored } from '../db/tables'
import { query, whileOpen } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { beforeOperation } from '../payload/operation'
import { requestNote } from '../payload/request-note'
import { sessionIn, sessionOf, spendAsOnPassword } from '../payload/session'
import { personOf } from '../people/actor'
import { visitorOf } from '../secrets/visitor'
import { hasSecondFactor } from './factors'
import { takeCode } from './second-factor'
import { endSessions, rememberSession } from './sessions'
import { makeStep } from './step'
import { attempt, clearWaits, codeKey, countSignIn } from './throttle'

type Given = { email?: unknown; password?: unknown; code?: unknown }

/** What was given, for the hooks after it. */
const secondFactor = requestNote<{ code: string | null; isProven: boolean; hash: unknown }>('secondFactor')
/** Asked for somebody who is signed in: it makes a step, and opens nothing. */
export const isPasswordAlone = requestNote<boolean>('isPasswordAlone')

export const beforeSignIn = beforeOperation<Given>(async (call, operation) => {
  if (operation !== 'login') return call
  const { req, data } = call
  const { email: given, password } = data ?? {}
  if (typeof given !== 'string' || typeof password !== 'string' || !given.trim() || !password.trim())
    return call
  const email = given.toLowerCase().trim()
  await countSignIn(req, email)
  // In the request's transaction where it still goes on: the first account is made and signed in in one.
  const [known] = await query<RowOf<typeof stored.users, 'id' | 'hash'>>(
    await whileOpen(req),
    sql`select id, hash from ${stored.users} where email = ${email} and hash is not null`,
  )
  if (!known) await spendAsOnPassword(password)
  const code = data?.code ?? req.data?.code
  if (known && typeof code === 'string') await attempt(req, 'code', codeKey(known.id))
  secondFactor.write(req, {
    code: typeof code === 'string' ? code : null,
    isProven: false,
    hash: known?.hash,
  })
  return call
})

export const proveSecondFactor: CollectionBeforeLoginHook = async ({ req, user }) => {
  const id = String(user.id)
  if (isPasswordAlone.on(req))
    throw new AccountRefused(req, 'codeNeeded', { ticket: await makeStep(req, id) })
  const given = secondFactor.on(req)
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
  const given = secondFactor.on(req)
  // Payload has just written her row: whoever changes her password comes before, and is seen here, or after.
  const [row] = await query<RowOf<typeof stored.users, 'hash'>>(
    req,
    sql`select hash from ${stored.users} where id = ${String(user.id)}`,
  )
  if (given && row?.hash !== given.hash) throw new AccountRefused(req, 'stepExpired')
  await rememberSession(req, {
    id: sessionIn(token),
    person: String(user.id),
    device: visitorOf(req).device,
    isProven: given?.isProven ?? false,
  })
  await clearWaits(req, req.headers, { id: String(user.id), email: String(user.email) })
  return user
}

export const afterSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  if (!req.user) return
  const isAll = req.searchParams?.get('allSessions') === 'true'
  await endSessions(req, String(req.user.id), isAll ? {} : { only: sessionOf(req.user) })
}
