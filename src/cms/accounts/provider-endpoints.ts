/** The way to the identity provider and back. Without OIDC_ISSUER there is no such way. */
import { sql } from '@payloadcms/db-postgres'
import { type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'
import type { AccountRefusal } from '@/domain/accounts/refusals'
import { mustProve } from '@/domain/accounts/second-factor'
import type { Role } from '@/domain/roles'
import { pathInside } from '@/domain/safe-address'
import { env } from '@/env'
import { type RowOf, stored } from '../db/tables'
import { inTransaction, type Queryable, query } from '../db/transaction'
import { hasSecondFactor } from './factors'
import { openSession } from './open-session'
import { comeBack, minutesAway, personBehind, readJourney, setOut } from './provider'
import { makeStep } from './step'

const cookieName = 'beratta-provider'
const secure = () => (env.SERVER_URL.startsWith('https:') ? '; Secure' : '')
const remember = (value: string, seconds: number) =>
  `${cookieName}=${value}; Path=/api/users/provider; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure()}`

function to(address: string, ...cookies: readonly string[]): Response {
  const headers = new Headers({ Location: address, 'Cache-Control': 'no-store' })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** Back to the sign-in page: with the reason, or with the step that is left, where no server sees it. */
const toSignIn = (because: AccountRefusal, next = '/admin', step = '') =>
  to(
    `/admin/login?because=${because}&redirect=${encodeURIComponent(next)}${step && `#${step}`}`,
    remember('', 0),
  )

/** What a person still has to show after the provider has vouched for her. */
async function stillMissing(queryable: Queryable, id: string): Promise<'codeNeeded' | 'setUpNeeded' | null> {
  if (env.OIDC_PROVES) return null
  if (await hasSecondFactor(queryable, id)) return 'codeNeeded'
  const rows = await query<RowOf<typeof stored.users_roles, 'value'>>(
    queryable,
    sql`select value from ${stored.users_roles} where parent_id = ${id}`,
  )
  return mustProve({ roles: rows.map(({ value }) => value as Role) }, env.SECOND_FACTOR)
    ? 'setUpNeeded'
    : null
}

async function arrive(req: PayloadRequest): Promise<Response> {
  const journey = readJourney(parseCookies(req.headers).get(cookieName) ?? '')
  if (!journey) return toSignIn('providerRefused')
  const identity = await comeBack(req.search ?? '', journey).catch(() => null)
  if (!identity) return toSignIn('providerRefused')
  const { next } = journey
  return inTransaction(req.payload, null, async (own) => {
    const id = await personBehind(own, identity)
    if (!id) return toSignIn('notKnownHere')
    const missing = await stillMissing(own, id)
    if (missing) return toSignIn(missing, next, await makeStep(own, id))
    const { cookie } = await openSession(own, req.headers, id, env.OIDC_PROVES)
    return to(next, remember('', 0), cookie)
  })
}

const whenConfigured =
  (handler: (req: PayloadRequest) => Promise<Response>) =>
  (req: PayloadRequest): Promise<Response> => {
    if (!env.OIDC_ISSUER) throw new NotFound(req.t)
    return handler(req)
  }

export const providerEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    method: 'get',
    path: '/provider',
    handler: whenConfigured(async (req) => {
      const next = pathInside(req.searchParams.get('redirect')) ?? '/admin'
      const { url, sealed } = await setOut(next)
      return to(url, remember(sealed, minutesAway * 60))
    }),
  },
  { method: 'get', path: '/provider/return', handler: whenConfigured(arrive) },
]
