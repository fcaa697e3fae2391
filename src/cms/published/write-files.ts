/** Writes the pictures and files that readers may fetch, and forgets those that they may not any more. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { published } from '../db/tables'
import { query } from '../db/transaction'
import { namesOf, type StoredFile } from '../document/names-of'
import { readAsAnybody } from './as-anybody'
import { forgetDocument, writeRow } from './write-document'

/** @param ids pictures or files whose openness, words or sizes may have changed in this transaction */
export async function writeFiles(
  req: PayloadRequest,
  shelf: 'media' | 'files',
  ids: readonly string[],
): Promise<void> {
  const open = ids.length > 0 ? await readAsAnybody(req, shelf, ids) : []
  for (const content of open) {
    const reference = { kind: shelf, id: content.id }
    await writeRow(req, reference, content)
    await writeNames(req, reference, namesOf(content as StoredFile))
  }
  const closed = ids.filter((id) => !open.some((one) => one.id === id))
  for (const id of closed) await forgetDocument(req, { kind: shelf, id })
}

async function writeNames(
  req: PayloadRequest,
  { kind, id }: { kind: string; id: string },
  names: readonly string[],
): Promise<void> {
  await query(
    req,
    sql`with written as (
          insert into ${published.files} (shelf, name, id)
          select ${kind}, name, ${id} from jsonb_array_elements_text(${JSON.stringify(names)}::jsonb) name
          on conflict (shelf, name) do update set id = excluded.id
        )
        delete from ${published.files}
        where shelf = ${kind} and id = ${id} and not ${JSON.stringify(names)}::jsonb ? name`,
  )
}
