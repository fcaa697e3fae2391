/**
 * PostgreSQL as Payload uses it. Read committed, never serializable: a commit that fails is swallowed by Payload
 * (its pull request 17726). What waits too long is cut off, so that a stuck writer cannot hold up the others.
 */
import { type PostgresAdapterArgs, postgresAdapter } from '@payloadcms/db-postgres'
import pg from 'pg'
import { env } from '@/env'
import { schemaOfAllLanguages } from './all-languages'
import { openChoices } from './open-choices'

const seconds = 1000
const warns = new Set<string>(['debug', 'info', 'warn'])

/**
 * A pool that survives the database: without a listener, an error on a connection ends the process, on an idle one
 * as well as on one that waits between two statements of a transaction. Payload makes the pool itself and attaches
 * none; whoever uses the connection learns of its end from the next statement.
 */
export class Pool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    const tell = ({ message }: Error) => {
      if (warns.has(env.LOG_LEVEL)) console.warn(`The database closed a connection: ${message}`)
    }
    this.on('error', tell)
    this.on('connect', (client) => client.on('error', tell))
  }
}

/**
 * @param migrationDir the folder of the migrations, absolute
 * @param connectionString the server's role unless told otherwise
 */
export function database(migrationDir: string, connectionString = env.DATABASE_URL) {
  return postgresAdapter({
    ...schemaOfAllLanguages,
    beforeSchemaInit: [...schemaOfAllLanguages.beforeSchemaInit, openChoices],
    idType: 'uuid',
    push: false,
    migrationDir,
    disableCreateDatabase: true,
    pg: { ...pg, Pool } as unknown as NonNullable<PostgresAdapterArgs['pg']>,
    transactionOptions: { isolationLevel: 'read committed' },
    pool: {
      connectionString,
      max: 20,
      connectionTimeoutMillis: 10 * seconds,
      idleTimeoutMillis: 30 * seconds,
      statement_timeout: 30 * seconds,
      lock_timeout: 10 * seconds,
      idle_in_transaction_session_timeout: 60 * seconds,
      // Of memory for one sort or one join, of which a question has several (ADR 107).
      options: '-c work_mem=16MB -c hash_mem_multiplier=1',
    },
  })
}
