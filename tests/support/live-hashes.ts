/** A process of its own that prints the hash of every live document, made anew from the row that readers see. */
import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, getPayload } from 'payload'
import { query } from '@/cms/db/transaction'
import { hashOf } from '@/cms/document/content-hash'
import { readPublicRow } from '@/cms/document/copies'
import { readReferenced } from '@/cms/document/referenced'
import type { ReviewedKind } from '@/domain/kinds'

const payload = await getPayload({ config })
const req = await createLocalReq({}, payload)
const live = await query(
  req,
  sql`select subject_collection as kind, subject_id as id, live_hash as hash from workflow_items
      where live in ('live', 'live_unreviewed') order by 1, 2`,
)
const hashes: string[] = []
for (const { kind, id, hash } of live) {
  const row = await readPublicRow(req, { kind: kind as ReviewedKind, id: String(id) })
  const found = hashOf(row, await readReferenced(req, kind as ReviewedKind, row ?? {}))
  hashes.push(`${kind}:${id} ${found} ${hash === found}`)
}
console.log(`HASHES ${JSON.stringify(hashes)}`)
process.exit(0)
