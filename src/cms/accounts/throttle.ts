/**
 * Waits between attempts at one account (db/rate-limit). They grow with every attempt, and are counted before anything
 * is tried, so that a hundred at once are not one. An unknown address waits
 * like a known one. Nobody is locked out for ever: strangers elsewhere hold up nobody who has been let in from here
 * before, and a new password by mail clears the waits. Attempts per network are the front's (serve/front/attempts).
 */

import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { countAttempt, forgetAttempts, giveBackAttempt, type Limit } from '../db/rate-limit'
import { app, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { keyed } from '../secrets/keyed'
import { visitorOf } from '../secrets/visitor'

const limits = {
  /** From one network at one account. */
  here: { free: 5, first: 2, longest: 900 },
  /** From everywhere together at one account. */
  anywhere: { free: 30, first: 5, longest: 60 },
  code: { free: 5, first: 5, longest: 900 },
  mail: { free: 3, first: 60, longest: 3600 },
  push: { free: 10, first: 5, longest: 900 },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof limits

/** Counts one attempt. @throws when it comes too early */
export async function attempt(
  req: Pick<PayloadRequest, 'payload' | 'i18n'>,
  name: LimitName,
  key: Buffer,
): Promise<void> {
  const seconds = await countAttempt(req, limits[name], key)
  if (seconds > 0) throw new AccountRefused(req, 'tooManyAttempts', { seconds })
}

const hereKey = (email: string, network: Buffer) => keyed('here', email, network.toString('hex'))
const anywhereKey = (email: string) => keyed('anywhere', email)
export const codeKey = (person: string): Buffer => keyed('code', person)
export const pushKey = (person: string): Buffer => keyed('push', person)
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
export async function clearWaits(
  queryable: Queryable,
  headers: PayloadRequest['headers'] | undefined,
  { id, email }: { readonly id: string; readonly email: string },
): Promise<void> {
  const { network } = visitorOf(headers ? { headers } : {})
  await query(
    queryable,
    sql`insert into ${app.known_networks} (person, network, seen_at) values (${id}, ${network}, now())
        on conflict (person, network) do update set seen_at = now()`,
  )
  await giveBackSignIns(queryable, headers, email)
  await giveBackCodes(queryable, id)
}

/** Her password was right. Codes are not given back for it, or whoever has it could go on guessing them. */
export async function giveBackSignIns(
  queryable: Queryable,
  headers: PayloadRequest['headers'] | undefined,
  email: string,
): Promise<void> {
  const { network } = visitorOf(headers ? { headers } : {})
  await forgetAttempts(queryable, hereKey(email, network))
  await giveBackAttempt(queryable, anywhereKey(email))
}

/** She has shown her second factor, or made one. */
export async function giveBackCodes(queryable: Queryable, person: string): Promise<void> {
  await forgetAttempts(queryable, codeKey(person))
}
