/**
 * Two connections beside all transactions, for what must stay when a transaction is rolled back. With one of the
 * pool's own, twenty refusals at once would each hold a connection and wait for another that nobody gives back.
 */
import pg from 'pg'
import { env } from '@/env'
import { type Executor, executorOn } from '../payload/executor'

let opened: Executor | undefined

/** Runs SQL that the caller's transaction neither sees nor takes back. */
export function autonomous(): Executor {
  opened ??= open()
  return opened
}

function open(): Executor {
  const pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: 2, allowExitOnIdle: true })
  // Without a listener a restart of the database would end the process; the next query opens a new connection.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return executorOn(pool)
}
