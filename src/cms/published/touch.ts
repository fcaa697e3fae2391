/**
 * Tells every instance what readers see otherwise from now on. Written in the caller's transaction, under the lock on
 * the one row of `app.epoch` that is held to the commit: the rows of `app.touched` follow one another as the commits
 * do, without a gap. The notice, which PostgreSQL delivers at the commit, is only a nudge to look (ADR 138).
 */
import { sql } from '@payloadcms/db-postgres'
import { touchedChannel } from '@/domain/touched'
import { app } from '../db/tables'
import { type Queryable, query } from '../db/transaction'

/** Rows that stay. An instance that is further behind forgets everything. */
const kept = 1000

/** @param keys see src/domain/touched.ts */
export async function touch(queryable: Queryable, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await query(
    queryable,
    sql`with raised as (
          update ${app.epoch} set n = n + 1 returning n
        ), told as (
          insert into ${app.touched} (epoch, keys)
          select n, array(select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb)) from raised
          on conflict (epoch) do update set keys = excluded.keys -- somebody has set the counter back
        ), pruned as (
          delete from ${app.touched} t using raised where t.epoch <= raised.n - ${kept}::int
        )
        select pg_notify(${touchedChannel}, '')`,
  )
}
