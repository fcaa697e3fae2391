/** Plain SQL on what is published: counts, former addresses, search. */
import { hash } from 'node:crypto'
import { askable, openPool } from './pool'
import { openReader, presentSnapshot } from './snapshot'

export async function rowsFor<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
  return (await (await openReader()).query(text, askable(values))).rows as Row[]
}

/** A question in a transaction that somebody else began. */
export type Ask = <Row>(text: string, values: readonly unknown[]) => Promise<Row[]>

/**
 * Questions by indexes only, one after the other. PostgreSQL cannot know how rare the words of a question are; where
 * there is a bound, it hopes to fill it soon by reading from the beginning, and reads everything for a word that nobody
 * wrote. The way is the same for every word.
 */
export async function askByIndex<Answer>(act: (ask: Ask) => Promise<Answer>): Promise<Answer> {
  // A snapshot goes on after this, in the same transaction.
  if (presentSnapshot()) return act(rowsFor)
  const client = await (await openPool()).connect()
  let hasFailed = true
  try {
    await client.query('begin read only; set local enable_seqscan = off')
    const answer = await act(
      async <Row>(text: string, values: readonly unknown[]) =>
        (await client.query({ name: hash('sha1', text), text, values: askable(values) })).rows as Row[],
    )
    await client.query('commit')
    hasFailed = false
    return answer
  } finally {
    client.release(hasFailed)
  }
}
