/**
 * Plain SQL for search. It reads past Payload's access rules, so what is asked here must say itself that only live
 * documents are found: `find.ts` does, by the workflow's memory.
 */
import { openPayload } from '../payload'

type Pool = { query(text: string, values: readonly unknown[]): Promise<{ rows: unknown[] }> }

export async function rowsFor<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
  const { db } = await openPayload()
  return (await (db as unknown as { pool: Pool }).pool.query(text, values)).rows as Row[]
}
