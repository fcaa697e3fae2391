/**
 * Readers' own way to the database: connections whose role can read what is published and nothing else (ADR 139). Where
 * the migration might not make that role, the server's own answers them.
 */
import pg from 'pg'
import { readersAddress } from '@/domain/filling'
import { env } from '@/env'

/**
 * The same small questions come again and again: planning each anew, compiling it or calling others to help takes longer
 * than answering it. Rows are fetched one by one from memory or a solid disk, where that costs hardly more than reading on.
 */
const planning = `set plan_cache_mode = force_generic_plan; set jit = off; set max_parallel_workers_per_gather = 0;
  set random_page_cost = 1.1`

/** PostgreSQL's own refusals of who signs in, and that of a pooler before it. */
const isUnknown = (code: string | undefined) => code?.startsWith('28') || code === '08P01'

let opened: Promise<pg.Pool> | undefined

/** @throws where the database cannot be reached; who asks again is tried again */
export function openPool(): Promise<pg.Pool> {
  opened ??= open().catch((error) => {
    opened = undefined
    throw error
  })
  return opened
}

/** Text as PostgreSQL can be asked for it: it holds no NUL, so nothing that is stored is found by one either. */
export const askable = (values: readonly unknown[]): unknown[] =>
  values.map((value) => {
    if (Array.isArray(value)) return askable(value)
    return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value
  })

async function open(): Promise<pg.Pool> {
  const pool = poolAs(readersAddress(env.DATABASE_URL))
  try {
    ;(await pool.connect()).release()
    return pool
  } catch (error) {
    await pool.end()
    if (!isUnknown((error as { code?: string }).code)) throw error
    console.warn('There is no role for readers: they are answered as the server (see docs/operations.md).')
    return poolAs(env.DATABASE_URL)
  }
}

function poolAs(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: 10_000,
    allowExitOnIdle: true,
    application_name: 'beratta-readers',
    onConnect: async (client) => void (await client.query(planning)),
  })
  // A connection that dies while nobody asks is no reason to end: the next question opens another.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
