/**
 * Tokens of links in mail that work once: random, kept as hashes only (in `app.tickets`). Looking is free, so that a mail
 * scanner uses up none.
 */

import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { now } from '../clock'
import { app, type RowOf } from '../db/tables'
import { type Queryable, query } from '../db/transaction'

const week = 7 * 24
/** How long each is good, in hours. */
const hours = { invitation: week, reset: 1, address: 24, undoAddress: week, machine: week } as const

export type Purpose = keyof typeof hours

export type LinkToken = {
  readonly person: string
  readonly purpose: Purpose
  /** The change of address, or the machine, that it decides. */
  readonly about: string | null
}

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/**
 * Makes a token, in place of an earlier one for the same. The way back to an address is the exception: whoever asks
 * for one change after the other must not take it away.
 * @returns the token for the link
 */
export async function makeLinkToken(
  queryable: Queryable,
  person: string,
  purpose: Purpose,
  about: string | null = null,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expires = new Date(now().getTime() + hours[purpose] * 60 * 60 * 1000).toISOString()
  await query(
    queryable,
    sql`delete from ${app.tickets} where person = ${person} and purpose = ${purpose}
          and purpose <> 'undoAddress' and about is not distinct from ${about}::uuid`,
  )
  await query(
    queryable,
    sql`insert into ${app.tickets} (hash, person, purpose, about, expires_at)
        values (${hashOf(token)}, ${person}, ${purpose}, ${about}, ${expires})`,
  )
  return token
}

const valid = (token: string) => sql`hash = ${hashOf(token)} and expires_at > ${now().toISOString()}`

/** Looks without using. */
export async function findLinkToken(queryable: Queryable, token: string): Promise<LinkToken | null> {
  const [row] = await query<RowOf<typeof app.tickets, 'person' | 'purpose' | 'about'>>(
    queryable,
    sql`select person, purpose, about from ${app.tickets} where ${valid(token)}`,
  )
  return row ? (row as LinkToken) : null
}

/**
 * Uses the token up, as part of the caller's transaction; of two at once, one gets it.
 * @param purposes what it may be for: a link is good for its own door alone
 */
export async function takeLinkToken(
  queryable: Queryable,
  token: string,
  ...purposes: readonly Purpose[]
): Promise<LinkToken | null> {
  const [row] = await query<RowOf<typeof app.tickets, 'person' | 'purpose' | 'about'>>(
    queryable,
    sql`delete from ${app.tickets} where ${valid(token)} and purpose in ${purposes} returning person, purpose, about`,
  )
  return row ? (row as LinkToken) : null
}

/** Ends what else lies in her mailbox, or in that of somebody who took her account; the way back stays. */
export async function dropLinkTokens(queryable: Queryable, person: string): Promise<void> {
  await query(
    queryable,
    sql`delete from ${app.tickets} where person = ${person} and purpose <> 'undoAddress'`,
  )
}
