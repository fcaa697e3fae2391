/** One transaction around one act, and plain SQL inside it. */
import { sql } from '@payloadcms/db-postgres'
import {
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type RequestContext,
  type TypedUser,
} from 'payload'
import { type Executor, executorOf, type InTransaction, isUnderWay, type Sql } from '../payload/executor'
import { withinTransaction } from '../payload/within-transaction'
import { contextWithKey } from './key'

export type Row = Record<string, unknown>

/** Where SQL runs: as part of a request, or beside it. */
export type Queryable = InTransaction | Executor

/**
 * Runs SQL on the request's own transaction, or on a connection of its own when there is none.
 *
 * @returns rows of the type that is named, which the statement has to agree with
 */
export async function query<Returned extends object = Row>(
  queryable: Queryable,
  statement: Sql,
): Promise<Returned[]> {
  const executor = 'execute' in queryable ? queryable : await executorOf(queryable)
  const result = await executor.execute(statement)
  return result.rows as Returned[]
}

/**
 * The request's transaction while it is under way, else a connection of its own: for rules that Payload asks at any
 * time, also on a request that still carries the name of a transaction that has ended.
 */
export async function whileOpen(req: InTransaction): Promise<Queryable> {
  return (await isUnderWay(req)) ? req : { payload: req.payload }
}

/** One act as one transaction. It holds no key to what the public sees: that is `throughTheDoor`'s alone. */
export async function inTransaction<T>(
  payload: Payload,
  user: TypedUser | null,
  act: (req: PayloadRequest) => Promise<T>,
  context: RequestContext = {},
): Promise<T> {
  const req = await createLocalReq({ context, ...(user && { user }) }, payload)
  return withinTransaction(req, () => act(req))
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
export async function lockSubject(queryable: Queryable, key: string): Promise<void> {
  await query(queryable, sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}

/** The same of many, in one order for everybody: two who want the same ones wait, and neither for the other. */
export async function lockSubjects(queryable: Queryable, keys: readonly string[]): Promise<void> {
  const sorted = [...new Set(keys)].sort()
  await query(
    queryable,
    sql`select pg_advisory_xact_lock(hashtextextended(key, 0))
        from jsonb_array_elements_text(${JSON.stringify(sorted)}::jsonb) as key`,
  )
}
