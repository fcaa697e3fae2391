/**
 * Writes the pictures and files that readers may fetch, and forgets those that they may not any more; of these the names
 * stay known.
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { namesOf, type StoredFile } from '@/domain/stored-file'
import { published, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import { readAsAnybody } from './as-anybody'
import { writeEntriesWith } from './search-entries'
import { rowsOf, shape } from './write-document'

type Id = RowOf<typeof published.documents, 'id'>

/**
 * All of them in three statements, however many: a text may show a hundred, and whoever publishes it waits. None has
 * long texts, and none is approved by itself.
 * @param ids pictures or files whose openness, words or sizes may have changed in this transaction
 * @returns those that came, went or show otherwise
 */
export async function writeFiles(
  req: PayloadRequest,
  shelf: 'media' | 'files',
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const open = (await readAsAnybody(req, shelf, ids)).map((content) => {
    const { short, names } = rowsOf(req, shelf, content)
    return { id: content.id, content: short, names, called: namesOf(content as StoredFile) }
  })
  const rows = sql`jsonb_to_recordset(${JSON.stringify(open)}::jsonb)
    as open(id text, content jsonb, names text[], called text[])`
  const gone = await query<Id>(
    req,
    sql`delete from ${published.documents} where kind = ${shelf} and id in ${[...ids]}
          and id not in (select id from ${rows}) returning id`,
  )
  const written = await query<Id>(
    req,
    sql`insert into ${published.documents} as had (kind, id, content, names, shape)
        select ${shelf}, id, content, names, ${shape} from ${rows}
        on conflict (kind, id) do update set content = excluded.content, names = excluded.names, shape = excluded.shape
        where (had.content, had.names, had.shape) is distinct from (excluded.content, excluded.names, excluded.shape)
        returning id`,
  )
  await query(
    req,
    sql`with called as (select id, unnest(called) as name from ${rows}), written as (
          insert into ${published.files} (shelf, name, id) select ${shelf}, name, id from called
          on conflict (shelf, name) do update set id = excluded.id
        )
        delete from ${published.files} f where f.shelf = ${shelf} and f.id in (select id from called)
          and f.name not in (select name from called)`,
  )
  if (shelf === 'files') await writeEntriesWith(req, ids)
  return [...gone, ...written].map(({ id }) => id)
}
