/**
 * What the queue's own schema does, as statements: whoever runs one chooses its transaction, and the job comes and goes
 * with that. Of a worker that died only the queue's private tables tell.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Sql } from './executor'

/** A mail is worth trying for days. */
const maxAttempts = sql`max_attempts => 25`

export type JobOptions = {
  /** Makes the job one of its kind: another one with the same key takes its place. */
  readonly jobKey?: string
  /** Lets it wait. */
  readonly runAt?: Date
  /** Those in one queue are done one after the other. */
  readonly queue?: string
  /** Above 0 lets others go first. */
  readonly priority?: number
}

export function addingJob(
  name: string,
  input: unknown,
  { jobKey, runAt, priority, queue }: JobOptions = {},
): Sql {
  return sql`select graphile_worker.add_job(${name}::text, payload => ${JSON.stringify(input)}::json,
      run_at => ${runAt?.toISOString() ?? null}::timestamptz, queue_name => ${queue ?? null}::text, job_key => ${jobKey ?? null}::text,
      priority => ${priority ?? null}::integer, ${maxAttempts})`
}

/**
 * A job for each row of a larger statement, in a queue that does one after the other or, of no name, in none.
 *
 * @param queue its name, or SQL that makes it of a row @param input SQL that makes the job's input of a row @param jobKey SQL that makes its key
 */
export const addingEach = (
  name: string,
  queue: string | Sql,
  { input, jobKey, priority }: { input: Sql; jobKey: Sql; priority: number | null },
): Sql => sql`(graphile_worker.add_job(${name}::text, payload => ${input}, queue_name => (${queue})::text,
      job_key => ${jobKey}, priority => ${priority}::integer, ${maxAttempts})).id`

/** @param jobKey SQL that makes the key of a row; as long as it waits, it goes */
export const removingEach = (jobKey: Sql): Sql => sql`graphile_worker.remove_job(${jobKey})`

/** A job of that name that will be tried, or is at work. */
export const awaited = (name: string): Sql => sql`select 1 from graphile_worker.jobs
    where task_identifier = ${name} and (attempts < max_attempts or locked_at is not null)`

/** Workers that have held a job for so long that they must have died. */
export const deadWorkers = (patience: string): Sql => sql`select distinct locked_by from graphile_worker.jobs
    where locked_by is not null and locked_at < now() - ${patience}::interval`

/** Gives the jobs of these workers back. */
export const freeingWorkers = (workers: readonly string[]): Sql =>
  sql`select graphile_worker.force_unlock_workers(array[${sql.join(
    workers.map((worker) => sql`${worker}`),
    sql`, `,
  )}]::text[])`

/** Gives every job back, whoever held it: the workers were another installation's. */
export const freeingAll: readonly Sql[] = ['_private_jobs', '_private_job_queues'].map(
  (table) => sql`update graphile_worker.${sql.identifier(table)} set locked_at = null, locked_by = null`,
)
