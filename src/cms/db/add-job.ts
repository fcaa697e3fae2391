/** Adds a job for the worker inside the caller's transaction (graphile-worker: SKIP LOCKED, leases, retries). */
import pg from 'pg'
import { env } from '@/env'
import { executorOn } from '../payload/executor'
import { addingJob, type JobOptions } from '../payload/job-queue'
import { type Queryable, query } from './transaction'

/** What waits for other people's servers. */
export type OutwardJob = 'send-webhook' | 'send-push' | 'ping-hub'

export type JobName =
  | 'send-mail'
  | 'go-live'
  | 'release-goes-live'
  | 'index-draft'
  | 'project-anew'
  | 'make-sizes'
  | 'let-go-of-file'
  | 'let-go-of-bytes'
  | 'send-reset'
  | OutwardJob

export async function addJob(
  queryable: Queryable,
  name: JobName,
  input: Record<string, unknown>,
  options?: JobOptions,
): Promise<void> {
  await query(queryable, addingJob(name, input, options))
}

/**
 * Adds a job that stands whatever becomes of the caller's transaction. On a connection of its own: who holds one of the
 * pool's and waits for a second may wait for others who do the same.
 */
export async function addJobAutonomously(
  name: JobName,
  input: Record<string, unknown>,
  options: JobOptions,
): Promise<void> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await addJob(executorOn(client), name, input, options)
  } finally {
    await client.end().catch(() => {})
  }
}
