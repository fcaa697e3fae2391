/**
 * Closes pictures when a consent has changed or time has passed, and opens those that nothing stands against. The
 * documents that show them stay as they are, byte for byte: readers see a placeholder where a picture is closed.
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type ClosingReason, closingReason } from '@/domain/safeguarding/closing'
import { touchedByJudging } from '@/domain/touched'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import { openAmong, reopenFiles } from '../open-files/reopen-files'
import { faultsOf } from '../open-files/stopped-pictures'
import { tellOfShown } from '../published/tell-change'
import { touch } from '../published/touch'
import { markClosed } from '../safeguarding/closings'
import { tellHistories } from '../safeguarding/picture-history'

/** @returns the pictures that this closed; part of the caller's transaction */
export async function recheckPictures(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const before = await openAmong(req, 'media', ids)
  await markEnded(req, ids, before)
  const change = await reopenFiles(
    req,
    ids.map((id) => `media:${id}`),
  )
  await touch(req, touchedByJudging(change))
  await tellOfShown(req, change.changed)
  return change.closed.map((name) => name.slice('media:'.length))
}

/**
 * Marks those that are closed from now on, before anybody changes what the reason was: what a consent was worth, or who
 * had declared what.
 */
export async function markEnded(
  req: PayloadRequest,
  ids: readonly string[],
  open: ReadonlySet<string> = new Set(),
): Promise<void> {
  if (ids.length === 0) return
  const faults = await faultsOf(req, ids)
  for (const id of [...ids].sort()) {
    const own = faults.filter(({ picture }) => picture === id)
    const why = closingReason(own, open.has(id))
    if (why) await closePicture(req, id, why)
  }
}

/** Marks one picture and tells its history, once; its address closes with the next recheck. */
export async function closePicture(req: PayloadRequest, id: string, why: ClosingReason): Promise<void> {
  if (await markClosed(req, id, why)) await tellHistories(req, req, id, { name: 'closePicture', why })
}

/** @returns the pictures that a consent is tied to */
export async function picturesWithConsent(req: PayloadRequest, consentId: string): Promise<string[]> {
  const rows = await query<RowOf<typeof stored.media_rels, 'parent_id'>>(
    req,
    sql`select distinct parent_id from ${stored.media_rels} where path = 'consents' and consents_id = ${consentId}`,
  )
  return rows.map((row) => row.parent_id)
}
