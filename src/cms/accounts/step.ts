/**
 * The way from the password to the second step: a sealed note that its holder knew the password. It opens no session
 * and nothing else, ends after ten minutes, and is worth nothing once the password is another.
 */
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { now } from '../clock'
import { type Place, query, type Row } from '../review/transaction'
import { evidenceKey } from '../safeguarding/evidence-key'
import { seal, unseal } from '../safeguarding/seal'
import { keyed } from './visitor'

const minutes = 10
const owner = 'second step of signing in'
const note = z.object({ person: z.uuid(), until: z.number(), password: z.string() })

const passwordMark = (row: Row) =>
  keyed('password mark', String(row.salt), String(row.hash)).toString('base64')

async function passwordOf(place: Place, person: string): Promise<Row | undefined> {
  const rows = await query(
    place,
    sql`select salt, hash from users where id = ${person} and closed_at is null`,
  )
  return rows[0]
}

export async function makeStep(place: Place, person: string): Promise<string> {
  const row = await passwordOf(place, person)
  const until = now().getTime() + minutes * 60 * 1000
  const written = JSON.stringify({ person, until, password: row ? passwordMark(row) : '' })
  return seal(evidenceKey(), owner, Buffer.from(written)).toString('base64url')
}

/** @returns whose step it is, or null when it is over, forged or outdated */
export async function readStep(place: Place, sealed: string): Promise<string | null> {
  try {
    const opened = unseal(evidenceKey(), owner, Buffer.from(sealed, 'base64url'))
    const { person, until, password } = note.parse(JSON.parse(opened.toString()))
    if (until < now().getTime()) return null
    const row = await passwordOf(place, person)
    return row && passwordMark(row) === password ? person : null
  } catch {
    return null
  }
}
