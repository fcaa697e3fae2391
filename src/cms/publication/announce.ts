/**
 * Tells every instance that what the public sees has changed. Written in the transaction: PostgreSQL delivers the
 * notification at the commit and never without it; the epoch is the safety net for whoever was not listening.
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isPublic } from '@/domain/workflow/states'
import { app } from '../db/tables'
import { query } from '../db/transaction'
import type { Item } from '../document/item'
import type { Reference } from '../document/reference'
import { reopenFiles } from '../open-files/reopen-files'
import { tellChange } from '../published/tell-change'
import { writeDocument } from '../published/write-document'
import { rememberAddress } from './remember-address'

export const purgeChannel = 'beratta_purge'

/** Compares the workflow's memory before and after; a change that readers cannot see announces nothing. */
export async function announce(
  req: PayloadRequest,
  reference: Reference,
  before: Item,
  after: Item,
): Promise<void> {
  const isSame =
    before.live === after.live &&
    before.notice === after.notice &&
    (!isPublic(after.live) ||
      (before.liveVersion === after.liveVersion &&
        before.lastReviewedAt?.getTime() === after.lastReviewedAt?.getTime()))
  if (isSame) return
  // The memory's slug is the working copy's, except now: a version that goes live is the latest.
  if (isPublic(after.live) && after.slug && before.liveVersion !== after.liveVersion)
    await rememberAddress(req, reference, after.slug)
  // Files first: a document is found by the words of its open file, and who closes a file locks in the same order.
  await reopenFiles(req, [...before.liveRefs, ...after.liveRefs])
  await writeDocument(req, reference, after)
  await purgeEverywhere(req)
  await tellChange(req, reference, before, after)
}

/** Raises the epoch and notifies; part of the caller's transaction. */
export async function purgeEverywhere(req: PayloadRequest): Promise<void> {
  await query(req, sql`update ${app.epoch} set n = n + 1`)
  await query(req, sql`select pg_notify(${purgeChannel}, '')`)
}
