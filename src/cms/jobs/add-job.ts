/** Adds a job for the worker inside the caller's transaction (graphile-worker: SKIP LOCKED, leases, retries). */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { query } from '../review/transaction'

export type JobName = 'send-mail' | 'go-live' | 'index-search' | 'let-go-of-file' | 'send-reset'

/** @param options `jobKey` makes the job one of its kind; `runAt` lets it wait */
export async function addJob(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  name: JobName,
  input: Record<string, unknown>,
  { jobKey, runAt }: { jobKey?: string; runAt?: Date } = {},
): Promise<void> {
  await query(
    req,
    sql`select graphile_worker.add_job(${name}::text, payload => ${JSON.stringify(input)}::json,
          run_at => ${runAt?.toISOString() ?? null}::timestamptz, job_key => ${jobKey ?? null}::text, max_attempts => 25)`,
  )
}
