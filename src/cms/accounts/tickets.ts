/** Links in mail that work once: random, kept as hashes only. Looking is free, so that a mail scanner uses up none. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { now } from '../clock'
import { type Place, query } from '../review/transaction'

const hours = { invitation: 7 * 24, reset: 1 } as const

export type Purpose = keyof typeof hours

export type Ticket = { readonly person: string; readonly purpose: Purpose }

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** Makes a ticket, in place of an earlier one for the same purpose. @returns the token for the link */
export async function makeTicket(place: Place, person: string, purpose: Purpose): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expires = new Date(now().getTime() + hours[purpose] * 60 * 60 * 1000).toISOString()
  await query(place, sql`delete from app.tickets where person = ${person} and purpose = ${purpose}`)
  await query(
    place,
    sql`insert into app.tickets (hash, person, purpose, expires_at)
        values (${hashOf(token)}, ${person}, ${purpose}, ${expires})`,
  )
  return token
}

const valid = (token: string) => sql`hash = ${hashOf(token)} and expires_at > ${now().toISOString()}`

/** Looks without using. */
export async function findTicket(place: Place, token: string): Promise<Ticket | null> {
  const [row] = await query(place, sql`select person, purpose from app.tickets where ${valid(token)}`)
  return row ? (row as Ticket) : null
}

/** Uses the ticket up, as part of the caller's transaction; of two at once, one gets it. */
export async function takeTicket(place: Place, token: string): Promise<Ticket | null> {
  const [row] = await query(
    place,
    sql`delete from app.tickets where ${valid(token)} returning person, purpose`,
  )
  if (!row) return null
  // What was meant for the same door must not stay open behind her.
  await query(place, sql`delete from app.tickets where person = ${row.person as string}`)
  return row as Ticket
}
