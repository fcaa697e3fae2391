/**
 * Where SQL runs. Payload's adapter keeps the drizzle of each open transaction under the name that the request carries,
 * and one on its pool for everything else; neither is in its public types.
 */
import type { PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { PayloadRequest } from 'payload'
import type pg from 'pg'

export type Sql = ReturnType<typeof sql>
/** What both a transaction and the pool can do; the adapter's own types disagree about which drizzle they mean. */
export type Executor = { execute(statement: Sql): Promise<{ rows: unknown[] }> }

/** Of a request, what leads to its transaction. */
export type InTransaction = Pick<PayloadRequest, 'payload' | 'transactionID'>

/**
 * The request's own transaction, or a connection of the pool when it names none.
 *
 * @throws when it names one that has ended: what was to be part of it would stand alone
 */
export async function executorOf(req: InTransaction): Promise<Executor> {
  const found = await transactionOf(req)
  if (found === 'ended') throw new Error('The transaction has already ended.')
  return found ?? (adapterOf(req).drizzle as unknown as Executor)
}

/** What was made from a request may name its transaction after that has ended. */
export async function isUnderWay(req: InTransaction): Promise<boolean> {
  const found = await transactionOf(req)
  return found !== undefined && found !== 'ended'
}

/** For a connection or a pool that Payload knows nothing of. */
export const executorOn = (client: pg.Client | pg.Pool): Executor =>
  drizzle({ client: client as never }) as unknown as Executor

async function transactionOf(req: InTransaction): Promise<Executor | 'ended' | undefined> {
  const name = await req.transactionID
  if (name === undefined) return undefined
  const session = adapterOf(req).sessions?.[name as string]
  return session ? (session.db as unknown as Executor) : 'ended'
}

const adapterOf = ({ payload }: InTransaction) => payload.db as unknown as PostgresAdapter
