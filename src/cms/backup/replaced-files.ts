/** The pictures and files of an installation that a restore replaces: known by its rows, and by nothing that merely lies there. */
import type { Client } from 'pg'
import { type Shelf, shelves } from '@/store/keeping'
import { addJob } from '../db/add-job'
import { executorOn } from '../payload/executor'

export type StoredNames = { readonly shelf: Shelf; readonly names: readonly string[] }

/** Asked before the rows go. */
export async function filesInRows(client: Client): Promise<StoredNames[]> {
  const found: StoredNames[] = []
  for (const shelf of shelves) {
    const { rows } = await client.query<{ names: string[] }>(
      `select array_agg(value) as names from ${shelf} stored, jsonb_each_text(to_jsonb(stored))
       where key like '%filename' and value is not null group by stored.id`,
    )
    found.push(...rows.map(({ names }) => ({ shelf, names })))
  }
  return found
}

/** Has them looked at after the commit, by a worker: those of which no row tells then go. */
export async function deleteReplaced(client: Client, replaced: readonly StoredNames[]): Promise<void> {
  for (const input of replaced) await addJob(executorOn(client), 'let-go-of-bytes', input)
}
