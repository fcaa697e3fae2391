/** After a draft was let go: its pictures and files go too, unless another document names them. */
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type Payload } from 'payload'
import { z } from 'zod'
import { app, stored } from '../db/tables'
import { query, throughTheDoor } from '../db/transaction'

const input = z.object({ file: z.string().regex(/^(media|files):[0-9a-f-]{36}$/) })

/** Idempotent: what is gone already, or in use again, is left as it is. */
export async function letGoOfFile(payload: Payload, job: unknown): Promise<void> {
  const { file } = input.parse(job)
  const [collection, id] = file.split(':') as ['media' | 'files', string]
  await throughTheDoor(payload, null, async (req) => {
    const uses = await query(
      req,
      sql`select 1 from ${stored.workflow_items} where live_refs ? ${file} or working_refs ? ${file}
          union all select 1 from ${app.blurred} where copy::text = ${id} or original::text = ${id} limit 1`,
    )
    if (uses.length > 0) return
    await payload.delete({ collection, id, overrideAccess: true, depth: 0, req }).catch((error: unknown) => {
      if (!(error instanceof NotFound)) throw error
    })
  })
}
