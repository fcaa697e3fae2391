/**
 * How often something may be done in a while, counted in the database for all instances together: whoever bounds it
 * says by which key, how many are free and how the waits grow, and what is told to whom.
 *
 * What is not counted here: attempts per network, which the front counts before anything is asked of Payload, in the
 * same table (serve/front/attempts), and what one instance does at once, which it knows itself (serve/front/turns,
 * reads-at-once); what is in the log anyhow, which is read there (review/act-bounds); and mails to an
 * address that asks for letters, whose count goes when she leaves (domain/newsletter/asking).
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { app, type RowOf } from './tables'
import { type Queryable, query } from './transaction'

/** Seconds of waiting: none for the `free` first, then `first`, doubled each time up to `longest`. */
export type Limit = { readonly free: number; readonly first: number; readonly longest: number }

const forgottenAfter = 3600

/** Counts one attempt, outside whatever transaction is at work. @returns seconds to wait; 0 when it may be tried now */
export async function countAttempt(
  { payload }: { readonly payload: Payload },
  { free, first, longest }: Limit,
  key: Buffer,
): Promise<number> {
  const wait = sql`case when a.resets_at <= now() or a.hits + 1 <= ${free} then 0
    else least(${longest}, ${first} * power(2, least(a.hits - ${free}, 20))) end`
  // By the clock: who waited here for another's turn began before it, and would seem to come too early.
  const counted = await query<RowOf<typeof app.attempts, 'hits'>>(
    { payload },
    sql`insert into ${app.attempts} as a (key, hits, resets_at, free_at)
        values (${key}, 1, now() + make_interval(secs => ${forgottenAfter}), clock_timestamp())
        on conflict (key) do update set
          hits = case when a.resets_at > now() then a.hits + 1 else 1 end,
          resets_at = excluded.resets_at,
          free_at = clock_timestamp() + make_interval(secs => (${wait})::double precision)
        where a.free_at <= clock_timestamp() or a.resets_at <= now()
        returning hits`,
  )
  if (counted.length > 0) return 0
  const rows = await query(
    { payload },
    sql`select greatest(1, ceil(extract(epoch from free_at - now())))::int as seconds
        from ${app.attempts} where key = ${key}`,
  )
  return Number(rows[0]?.seconds ?? 1)
}

/** They were the right person's: all of them are given back. */
export async function forgetAttempts(queryable: Queryable, key: Buffer): Promise<void> {
  await query(queryable, sql`delete from ${app.attempts} where key = ${key}`)
}

/** One of them was the right person's; the others may be strangers'. */
export async function giveBackAttempt(queryable: Queryable, key: Buffer): Promise<void> {
  await query(
    queryable,
    sql`update ${app.attempts} set hits = greatest(0, hits - 1), free_at = now() where key = ${key}`,
  )
}

export async function sweepAttempts(queryable: Queryable): Promise<void> {
  await query(queryable, sql`delete from ${app.attempts} where resets_at < now()`)
}
