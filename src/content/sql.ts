/**
 * Plain SQL for what lies below Payload: search and former addresses. It knows no access rules, so whoever asks says
 * in the question itself that only what readers may see is found.
 */
import { openPayload } from './payload'

type Pool = { query(text: string, values: readonly unknown[]): Promise<{ rows: unknown[] }> }

export async function rowsFor<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
  const { db } = await openPayload()
  return (await (db as unknown as { pool: Pool }).pool.query(text, values)).rows as Row[]
}
