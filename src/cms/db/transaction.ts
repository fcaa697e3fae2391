/** One transaction around one act, and plain SQL inside it. */
import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type RequestContext,
  type TypedUser,
} from 'payload'
import { contextWithKey } from './key'

type Sql = ReturnType<typeof sql>
/** What both a transaction and the pool can do; the adapter's own types disagree about which drizzle they mean. */
export type Executor = { execute(statement: Sql): Promise<{ rows: unknown[] }> }
export type Row = Record<string, unknown>

/** Where SQL runs: as part of a request, or beside it. */
export type Place = Pick<PayloadRequest, 'payload' | 'transactionID'> | Executor

/** Runs SQL on the request's own transaction, or on a connection of its own when there is none. */
export async function query(place: Place, statement: Sql): Promise<Row[]> {
  const executor = 'execute' in place ? place : await executorOf(place)
  const result = await executor.execute(statement)
  return result.rows as Row[]
}

async function executorOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Executor> {
  const db = req.payload.db as unknown as PostgresAdapter
  const transaction = await req.transactionID
  const session = transaction === undefined ? undefined : db.sessions?.[transaction as string]
  if (transaction !== undefined && !session) throw new Error('The transaction has already ended.')
  return (session?.db ?? db.drizzle) as unknown as Executor
}

/**
 * The request's transaction while it is under way, else a connection of its own: for rules that Payload asks at any
 * time, also on a request that still carries the name of a transaction that has ended.
 */
export async function openPlace(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Place> {
  const db = req.payload.db as unknown as PostgresAdapter
  const transaction = await req.transactionID
  const isOpen = transaction !== undefined && db.sessions?.[transaction as string]
  return isOpen ? req : { payload: req.payload }
}

/** One act as one transaction. It holds no key to what the public sees: that is `throughTheDoor`'s alone. */
export async function inTransaction<T>(
  payload: Payload,
  user: TypedUser | null,
  act: (req: PayloadRequest) => Promise<T>,
  context: RequestContext = {},
): Promise<T> {
  const req = await createLocalReq({ context, ...(user && { user }) }, payload)
  await initTransaction(req)
  try {
    const result = await act(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** One act on behalf of whoever asked without being signed in, with its refusals in her language. */
export function inTransactionFor<T>(
  asked: PayloadRequest,
  act: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  return inTransaction(asked.payload, null, (req) => {
    req.i18n = asked.i18n
    req.t = asked.t
    return act(req)
  })
}

/** The same with the key: for acts that write what the public sees, or decide about it. */
export function throughTheDoor<T>(
  payload: Payload,
  user: TypedUser | null,
  act: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const opened = async (req: PayloadRequest) => {
    // The trigger below Payload lets public rows change only while this is on.
    await query(req, sql`select set_config('app.workflow', 'on', true)`)
    return act(req)
  }
  return inTransaction(payload, user, opened, { ...contextWithKey })
}

/** Only one act at a time on one document, on every instance; released with the transaction. */
export async function lockSubject(req: PayloadRequest, key: string): Promise<void> {
  await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}
