/**
 * The way from the password to the second step: a sealed note that its holder knew the password. It opens no session
 * and nothing else, ends after ten minutes, and is worth nothing once the password is another. A session's own note
 * says less: that somebody was signed in when a passkey was asked for.
 */
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { now } from '../clock'
import { type RowOf, stored } from '../db/tables'
import { type Queryable, query, type Row } from '../db/transaction'
import { evidenceKey } from '../secrets/evidence-key'
import { keyed } from '../secrets/keyed'
import { seal, unseal } from '../secrets/seal'

const minutes = 10
const owners = { password: 'second step of signing in', session: 'second step within a session' } as const
const note = z.object({ person: z.uuid(), until: z.number(), password: z.string() })

const passwordMark = (row: Row) =>
  keyed('password mark', String(row.salt), String(row.hash)).toString('base64')

async function passwordOf(queryable: Queryable, person: string): Promise<Row | undefined> {
  const rows = await query<RowOf<typeof stored.users, 'salt' | 'hash'>>(
    queryable,
    sql`select salt, hash from ${stored.users} where id = ${person} and closed_at is null`,
  )
  return rows[0]
}

/** What the note vouches for; one is never taken for the other. */
export type After = keyof typeof owners

export type Step = {
  readonly person: string
  readonly until: Date
  /** The note as it was given: a passkey's challenge is made out of it. */
  readonly sealed: string
  readonly after: After
}

export async function makeStep(
  queryable: Queryable,
  person: string,
  after: After = 'password',
): Promise<string> {
  const row = await passwordOf(queryable, person)
  const until = now().getTime() + minutes * 60 * 1000
  const written = JSON.stringify({ person, until, password: row ? passwordMark(row) : '' })
  return seal(evidenceKey(), owners[after], Buffer.from(written)).toString('base64url')
}

/** @returns whose step it is, or null when it is over, forged or outdated */
export async function readStep(
  queryable: Queryable,
  sealed: string,
  after: After = 'password',
): Promise<Step | null> {
  try {
    const opened = unseal(evidenceKey(), owners[after], Buffer.from(sealed, 'base64url'))
    const { person, until, password } = note.parse(JSON.parse(opened.toString()))
    if (until < now().getTime()) return null
    const row = await passwordOf(queryable, person)
    return row && passwordMark(row) === password ? { person, until: new Date(until), sealed, after } : null
  } catch {
    return null
  }
}
