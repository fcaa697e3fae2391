/** Jobs of workers that died go back into the queue in minutes; the queue by itself would wait for four hours. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { query } from './transaction'

/** A job here takes seconds. Each is safe to do twice, so a slow one that is taken for dead costs nothing but work. */
const patience = '5 minutes'

/** @returns how many workers' jobs it gave back */
export async function freeLeases(payload: Payload): Promise<number> {
  const dead = await query(
    { payload },
    sql`select distinct locked_by from graphile_worker.jobs
        where locked_by is not null and locked_at < now() - ${patience}::interval`,
  )
  if (dead.length === 0) return 0
  const workers = dead.map((row) => sql`${String(row.locked_by)}`)
  await query(
    { payload },
    sql`select graphile_worker.force_unlock_workers(array[${sql.join(workers, sql`, `)}]::text[])`,
  )
  return dead.length
}
