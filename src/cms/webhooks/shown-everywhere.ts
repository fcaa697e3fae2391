/**
 * Whoever hears of a change and fetches the document must not find it in a page cache that has not heard yet: she would
 * keep what was taken down. So nothing is told before no instance shows anything older (ADR 54, 148).
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { app } from '../db/tables'
import { query } from '../db/transaction'

const pause = 100

/** Ends by itself: an instance that says nothing trusts what it kept for seconds only. */
export async function shownEverywhere(payload: Payload): Promise<void> {
  const [epoch] = await query({ payload }, sql`select n from ${app.epoch}`)
  const behind = () =>
    query(
      { payload },
      sql`select 1 from ${app.instances} where epoch < ${epoch?.n ?? 0}::bigint and trusted_until > now() limit 1`,
    )
  while ((await behind()).length > 0) await sleep(pause)
}
