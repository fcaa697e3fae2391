/** How many there are of a kind. */
import type { LiveCollection } from './published'
import { note } from './reading'
import { rowsFor } from './sql'

/** How many there are, counted so far as anybody wants to know. */
export type Count = {
  total: number
  /** There are more than were counted. */
  isAtLeast: boolean
}

/** @param found of a question for one more than `most` */
export const countedTo = (most: number, found: number): Count => ({
  total: Math.min(found, most),
  isAtLeast: found > most,
})

export async function countLive(kind: LiveCollection, most: number): Promise<Count> {
  note(kind)
  const rows = await rowsFor<{ n: number }>(
    'select count(*)::int as n from (select from published.documents where kind = $1 limit $2) counted',
    [kind, most + 1],
  )
  return countedTo(most, rows[0]?.n ?? 0)
}
