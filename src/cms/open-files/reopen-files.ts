/** Opens the addresses of pictures and files that a live document shows with a green gate, and closes all others (I20). */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { FilesChange } from '@/domain/touched'
import { publicLiveStates } from '@/domain/workflow/states'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import { writeFiles } from '../published/write-files'
import { stoppedPictures } from './stopped-pictures'

const tables = { media: stored.media, files: stored.files }

/**
 * @param references such as `media:<id>`, whose use may have changed in this transaction
 */
export async function reopenFiles(req: PayloadRequest, references: readonly string[]): Promise<FilesChange> {
  const [changed, closed]: [string[], string[]] = [[], []]
  for (const name of ['media', 'files'] as const) {
    const table = tables[name]
    const named = references.filter((one) => one.startsWith(`${name}:`))
    const ids = [...new Set(named.map((one) => one.slice(name.length + 1)))]
    if (ids.length === 0) continue
    const before = await openAmong(req, name, ids)
    await query(
      req,
      sql`update ${table} as stored set is_open = exists (
            select 1 from ${stored.workflow_items} where live in ${publicLiveStates} and live_refs @> jsonb_build_array(${name} || ':' || stored.id)
          ) where stored.id in ${ids}`,
    )
    if (name === 'files')
      await query(
        req,
        sql`update ${stored.files} set is_open = false where scan_state = 'infected' and id in ${ids}`,
      )
    const stopped = name === 'media' ? await stoppedPictures(req, ids) : []
    if (stopped.length > 0)
      await query(req, sql`update ${stored.media} set is_open = false where id in ${stopped}`)
    const shown = await writeFiles(req, name, ids)
    const after = await openAmong(req, name, ids)
    for (const id of ids) {
      if (before.has(id) !== after.has(id) || shown.includes(id)) changed.push(`${name}:${id}`)
      if (before.has(id) && !after.has(id)) closed.push(`${name}:${id}`)
    }
  }
  return { changed, closed }
}

export async function openAmong(
  req: PayloadRequest,
  name: keyof typeof tables,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await query<RowOf<typeof stored.media, 'id'>>(
    req,
    sql`select id from ${tables[name]} where is_open and id in ${[...ids]}`,
  )
  return new Set(rows.map(({ id }) => id))
}
