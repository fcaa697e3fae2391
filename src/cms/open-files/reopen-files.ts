/** Opens the addresses of pictures and files that a live document shows with a green gate, and closes all others (I20). */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { publicLiveStates } from '@/domain/workflow/states'
import { stored } from '../db/tables'
import { query } from '../db/transaction'
import { writeFiles } from '../published/write-files'
import { stoppedPictures } from './stopped-pictures'

const tables = { media: stored.media, files: stored.files }

/** @param references such as `media:<id>`, whose use may have changed in this transaction */
export async function reopenFiles(req: PayloadRequest, references: readonly string[]): Promise<void> {
  for (const [name, table] of Object.entries(tables)) {
    const ids = references
      .filter((one) => one.startsWith(`${name}:`))
      .map((one) => one.slice(name.length + 1))
    if (ids.length === 0) continue
    await query(
      req,
      sql`update ${table} as stored set is_open = exists (
            select 1 from ${stored.workflow_items} where live in ${publicLiveStates} and live_refs @> jsonb_build_array(${name} || ':' || stored.id)
          ) where stored.id in ${[...new Set(ids)]}`,
    )
    if (name === 'files')
      await query(
        req,
        sql`update ${stored.files} set is_open = false where scan_state = 'infected' and id in ${ids}`,
      )
    const stopped = name === 'media' ? await stoppedPictures(req, ids) : []
    if (stopped.length > 0)
      await query(req, sql`update ${stored.media} set is_open = false where id in ${stopped}`)
    await writeFiles(req, name as keyof typeof tables, [...new Set(ids)])
  }
}
