/** The second factor as signing in sees it: an app, passkeys or both, with one set of recovery codes. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { AccountEvent } from '@/domain/accounts/events'
import { app, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { recordAccountEvent } from './account-events'
import { mailPerson } from './mail-person'
import { removeApp } from './second-factor'

type Sql = ReturnType<typeof sql>

/** @param person a column or a value of the question around it */
export const hasFactor = (person: Sql): Sql =>
  sql`(exists (select from ${app.second_factors} f where f.person = ${person} and f.confirmed_at is not null)
    or exists (select from ${app.passkeys} k where k.person = ${person}))`

export async function hasSecondFactor(queryable: Queryable, person: string): Promise<boolean> {
  const [row] = await query(queryable, sql`select ${hasFactor(sql`${person}::uuid`)} as has`)
  return row?.has === true
}

/**
 * The first statement of whoever shows or changes how a person signs in: of two at once the second waits, and finds
 * what the first has left.
 */
export async function takeTurn(queryable: Queryable, person: string): Promise<void> {
  await query(queryable, sql`select 1 from ${stored.users} where id = ${person} for no key update`)
}

/** Everything of it: the app, the passkeys, the recovery codes. */
export async function removeSecondFactor(queryable: Queryable, person: string): Promise<void> {
  await removeApp(queryable, person)
  await query(queryable, sql`delete from ${app.passkeys} where person = ${person}`)
  await query(queryable, sql`delete from ${app.recovery_codes} where person = ${person}`)
}

type Change = Extract<
  AccountEvent,
  'secondFactorSetUp' | 'secondFactorRemoved' | 'passkeyAdded' | 'passkeyRemoved'
>

/** Remembers what she did, and writes to her: if it was somebody else, she learns of it. */
export async function tellFactorChange(req: PayloadRequest, person: string, change: Change): Promise<void> {
  await recordAccountEvent(req, person, change, person)
  await mailPerson(req, person, (mails, name) => mails.signInChanged(name, change))
}

/** A part of it has been removed: with the last one the recovery codes go too. @returns whether there is another */
export async function factorRemoved(
  req: PayloadRequest,
  person: string,
  change: Change,
): Promise<{ readonly isOn: boolean }> {
  await tellFactorChange(req, person, change)
  const isOn = await hasSecondFactor(req, person)
  if (!isOn) await removeSecondFactor(req, person)
  return { isOn }
}
