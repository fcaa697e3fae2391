/** Adds a job for the worker inside the caller's transaction (graphile-worker: SKIP LOCKED, leases, retries). */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import pg from 'pg'
import { env } from '@/env'
import { query } from './transaction'

export type JobName =
  | 'send-mail'
  | 'go-live'
  | 'index-search'
  | 'index-draft'
  | 'make-sizes'
  | 'let-go-of-file'
  | 'let-go-of-bytes'
  | 'send-reset'

/** @param options `jobKey` makes the job one of its kind; `runAt` lets it wait; `priority` above 0 lets others go first */
export async function addJob(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  name: JobName,
  input: Record<string, unknown>,
  { jobKey, runAt, priority }: { jobKey?: string; runAt?: Date; priority?: number } = {},
): Promise<void> {
  await query(
    req,
    sql`select graphile_worker.add_job(${name}::text, payload => ${JSON.stringify(input)}::json,
          run_at => ${runAt?.toISOString() ?? null}::timestamptz, job_key => ${jobKey ?? null}::text, max_attempts => 25,
          priority => ${priority ?? null}::integer)`,
  )
}

/**
 * Adds a job that stands whatever becomes of the caller's transaction. On a connection of its own: who holds one of the
 * pool's and waits for a second may wait for others who do the same.
 */
export async function addJobBeside(
  name: JobName,
  input: Record<string, unknown>,
  { runAt }: { runAt: Date },
): Promise<void> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(
      'select graphile_worker.add_job($1, payload => $2::json, run_at => $3::timestamptz, max_attempts => 25)',
      [name, JSON.stringify(input), runAt.toISOString()],
    )
  } finally {
    await client.end().catch(() => {})
  }
}
