/** Whether what readers are answered from is what is live: nobody should ever find a difference. */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { published } from '../db/tables'
import { query } from '../db/transaction'
import { readAsAnybody, type Shown } from './as-anybody'
import { areEntriesRight } from './search-entries'
import { wanting } from './wanting'
import { rowsOf } from './write-document'

/** Read anew and compared word for word each time; over the nights, all of them. */
const sample = 500

/**
 * Compares which documents, pictures and files there are, and of some what stands in them and by what they are found.
 * @returns them, as kind and id
 */
export async function differences(payload: Payload, most = sample): Promise<string[]> {
  const req = await createLocalReq({}, payload)
  const keys = [...(await wanting(req)), ...(await changedAmong(req, most))]
  return [...new Set(keys.map(({ kind, id }) => `${kind}:${id}`))].sort()
}

async function changedAmong(req: PayloadRequest, most: number): Promise<Shown[]> {
  const rows = (await query(
    req,
    sql`select kind, id from ${published.documents} order by random() limit ${most}`,
  )) as Shown[]
  const changed: Shown[] = []
  // Looked at twice: between reading a document and its row somebody may have published it, or taken it away.
  for (const row of rows) if (!(await isSame(req, row)) && !(await isSame(req, row))) changed.push(row)
  return changed
}

async function isSame(req: PayloadRequest, { kind, id }: Shown): Promise<boolean> {
  const [content] = await readAsAnybody(req, kind, [id])
  if (!content) return !(await isThere(req, { kind, id }))
  const { short, long, names } = rowsOf(req, kind, content)
  const found = await query(
    req,
    sql`select 1 from ${published.documents} where kind = ${kind} and id = ${id}
          and content = ${JSON.stringify(short)}::jsonb and to_jsonb(names) = ${JSON.stringify(names)}::jsonb
          and (select coalesce(jsonb_object_agg(language, t.content), '{}') from ${published.texts} t
               where t.kind = ${kind} and t.id = ${id}) = ${JSON.stringify(long)}::jsonb`,
  )
  if (found.length === 0) return false
  return kind === 'media' || kind === 'files' || areEntriesRight(req, kind, id)
}

const isThere = async (req: PayloadRequest, { kind, id }: Shown): Promise<boolean> =>
  (await query(req, sql`select 1 from ${published.documents} where kind = ${kind} and id = ${id}`)).length > 0
