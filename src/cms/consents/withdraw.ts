/** Withdrawing, by whichever way it is asked for: one act, no reason, and the pictures close before the answer. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Consent } from '@/generated/payload-types'
import { now } from '../clock'
import { type RowOf, stored } from '../db/tables'
import { lockSubject, type Queryable, query } from '../db/transaction'
import { tellHistoryOfConsent } from '../safeguarding/picture-history'
import { findConsent } from './find-consent'

/** @param isFirst whether it was not withdrawn until now */
export type Withdrawal = { readonly at: string; readonly isFirst: boolean; readonly consent: Consent }

/**
 * @param req of a transaction with the key
 * @returns null where there is no such consent, or it is none of theirs
 */
export async function withdraw(
  req: PayloadRequest,
  id: string,
  isTheirs: (consent: Consent) => boolean = () => true,
): Promise<Withdrawal | null> {
  await lockSubject(req, `consents:${id}`)
  // Before any of its pictures, as whoever confirms it does (ADR 100): of the two nobody waits for the other's end.
  await query(req, sql`select 1 from ${stored.consents} where id = ${id} for no key update`)
  const consent = await findConsent(req, id)
  if (!consent || !isTheirs(consent)) return null
  // Again is no mistake: the first moment stays.
  if (consent.withdrawnAt) return { at: consent.withdrawnAt, isFirst: false, consent }
  const at = now().toISOString()
  await req.payload.update({
    collection: 'consents',
    id,
    data: { withdrawnAt: at },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await tellHistoryOfConsent(req, req, id, { name: 'withdrawConsent' })
  return { at, isFirst: true, consent }
}

/** @returns whether a consent has been withdrawn; null where there is none */
export async function findWithdrawn(queryable: Queryable, id: string): Promise<boolean | null> {
  const [row] = await query<RowOf<typeof stored.consents, 'withdrawn_at'>>(
    queryable,
    sql`select withdrawn_at from ${stored.consents} where id = ${id}`,
  )
  return row ? row.withdrawn_at !== null : null
}
