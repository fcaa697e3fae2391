/** How many there are of a kind. */
import { counted } from '@/domain/home'
import type { LiveCollection } from './published'
import { note, reading } from './reading'
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

type Counted = (typeof counted)[number]

/** How many there are, to the last, of what the front page may count: one question, however many numbers stand on it. */
export async function countWhole(kind: Counted): Promise<number> {
  note(kind)
  const counts = await (reading()?.once('counts', countAll) ?? countAll())
  return counts.get(kind) ?? 0
}

async function countAll(): Promise<Map<string, number>> {
  const rows = await rowsFor<{ kind: string; n: number }>(
    'select kind, count(*)::int as n from published.documents where kind = any($1) group by kind',
    [counted],
  )
  return new Map(rows.map(({ kind, n }) => [kind, n]))
}
