/**
 * Waits between attempts at one account, counted in the database for all instances together. They grow with every
 * attempt, and are counted before anything is tried, so that a hundred at once are not one. An unknown address waits
 * like a known one. Nobody is locked out for ever: strangers elsewhere hold up nobody who has been let in from here
 * before, and a new password by mail clears the waits. Attempts per network are the front's (serve/front/attempts).
 */

import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { app, type RowOf, stored } from '../db/tables'
import { type Place, query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { keyed } from '../secrets/keyed'
import { visitorOf } from '../secrets/visitor'

type Limit = { readonly free: number; readonly first: number; readonly longest: number }

/** Seconds of waiting: none for the `free` first, then `first`, doubled each time up to `longest`. */
const limits = {
  /** From one network at one account. */
  here: { free: 5, first: 2, longest: 900 },
  /** From everywhere together at one account. */
  anywhere: { free: 30, first: 5, longest: 60 },
  code: { free: 5, first: 5, longest: 900 },
  mail: { free: 3, first: 60, longest: 3600 },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof limits

const forgottenAfter = 3600

/** Counts one attempt. @throws when it comes too early */
export async function attempt(
  req: Pick<PayloadRequest, 'payload' | 'i18n'>,
  name: LimitName,
  key: Buffer,
): Promise<void> {
  const { free, first, longest } = limits[name]
  const place = { payload: req.payload }
  const wait = sql`case when a.resets_at <= now() or a.hits + 1 <= ${free} then 0
    else least(${longest}, ${first} * power(2, least(a.hits - ${free}, 20))) end`
  // By the clock: who waited here for another's turn began before it, and would seem to come too early.
  const counted = await query<RowOf<typeof app.attempts, 'hits'>>(
    place,
    sql`insert into ${app.attempts} as a (key, hits, resets_at, free_at)
        values (${key}, 1, now() + make_interval(secs => ${forgottenAfter}), clock_timestamp())
        on conflict (key) do update set
          hits = case when a.resets_at > now() then a.hits + 1 else 1 end,
          resets_at = excluded.resets_at,
          free_at = clock_timestamp() + make_interval(secs => (${wait})::double precision)
        where a.free_at <= clock_timestamp() or a.resets_at <= now()
        returning hits`,
  )
  if (counted.length > 0) return
  const rows = await query(
    place,
    sql`select greatest(1, ceil(extract(epoch from free_at - now())))::int as seconds
        from ${app.attempts} where key = ${key}`,
  )
  throw new AccountRefused(req, 'tooManyAttempts', { seconds: Number(rows[0]?.seconds ?? 1) })
}

const hereKey = (email: string, network: Buffer) => keyed('here', email, network.toString('hex'))
const anywhereKey = (email: string) => keyed('anywhere', email)
export const codeKey = (person: string): Buffer => keyed('code', person)
export const mailKey = (email: string): Buffer => keyed('mail', email)

/** Counts an attempt to sign in with a password. */
export async function countSignIn(req: PayloadRequest, email: string): Promise<void> {
  const { network } = visitorOf(req)
  await attempt(req, 'here', hereKey(email, network))
  if (!(await isKnown(req.payload, email, network))) await attempt(req, 'anywhere', anywhereKey(email))
}

async function isKnown(payload: Payload, email: string, network: Buffer): Promise<boolean> {
  const rows = await query(
    { payload },
    sql`select 1 from ${app.known_networks} k join ${stored.users} u on u.id = k.person
        where u.email = ${email} and k.network = ${network}`,
  )
  return rows.length > 0
}

/** The right person came: her attempts are given back, and her network is known from now on. */
export async function welcome(
  place: Place,
  headers: PayloadRequest['headers'] | undefined,
  { id, email }: { readonly id: string; readonly email: string },
): Promise<void> {
  const { network } = visitorOf(headers ? { headers } : {})
  await query(
    place,
    sql`insert into ${app.known_networks} (person, network, seen_at) values (${id}, ${network}, now())
        on conflict (person, network) do update set seen_at = now()`,
  )
  await giveBackSignIns(place, headers, email)
  await giveBackCodes(place, id)
}

/** Her password was right. Codes are not given back for it, or whoever has it could go on guessing them. */
export async function giveBackSignIns(
  place: Place,
  headers: PayloadRequest['headers'] | undefined,
  email: string,
): Promise<void> {
  const { network } = visitorOf(headers ? { headers } : {})
  await query(place, sql`delete from ${app.attempts} where key = ${hereKey(email, network)}`)
  await query(
    place,
    sql`update ${app.attempts} set hits = greatest(0, hits - 1), free_at = now() where key = ${anywhereKey(email)}`,
  )
}

/** She has shown her second factor, or made one. */
export async function giveBackCodes(place: Place, person: string): Promise<void> {
  await query(place, sql`delete from ${app.attempts} where key = ${codeKey(person)}`)
}
