/** The second step in: by a link that lay in the mailbox, and a button, because programs follow links. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { daysToConfirm } from '@/domain/newsletter/asking'
import { daysAfter } from '@/domain/safeguarding/calendar'
import { now } from '../clock'
import { app } from '../db/tables'
import { query } from '../db/transaction'
import { hashOfToken } from './ask-for-letters'

/** `asked` can be confirmed, `confirmed` has been, `unknown` was never given, is too old, or its address has gone. */
export type Asking = 'asked' | 'confirmed' | 'unknown'

const isOfToken = (token: string) => {
  const since = daysAfter(now(), -daysToConfirm).toISOString()
  return sql`token_hash = ${hashOfToken(token)} and asked_at > ${since}::timestamptz`
}

/** Looks, and changes nothing. */
export async function findAsking(payload: Payload, token: string): Promise<Asking> {
  const [row] = await query<{ is_on: boolean }>(
    { payload },
    sql`select confirmed_at is not null as is_on from ${app.subscribers} where ${isOfToken(token)}`,
  )
  if (!row) return 'unknown'
  return row.is_on ? 'confirmed' : 'asked'
}

/** Puts the address on the list; doing it twice does it once. */
export async function confirmLetters(payload: Payload, token: string): Promise<Exclude<Asking, 'asked'>> {
  const rows = await query(
    { payload },
    sql`update ${app.subscribers} set confirmed_at = coalesce(confirmed_at, ${now().toISOString()}::timestamptz)
        where ${isOfToken(token)} returning 1`,
  )
  return rows.length > 0 ? 'confirmed' : 'unknown'
}
