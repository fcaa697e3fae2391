/** The hash of every live document, made anew from the row that readers see, by a Payload of its own. */
import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { query } from '@/cms/db/transaction'
import { hashOf } from '@/cms/document/content-hash'
import { readPublicRow } from '@/cms/document/copies'
import { readReferenced } from '@/cms/document/referenced'
import { besideServing } from '@/cms/payload/beside-serving'
import type { ReviewedKind } from '@/domain/kinds'

/** @returns a line for each document: which, its hash, and whether it is the one that was approved */
export async function liveHashes(): Promise<string[]> {
  return besideServing(await config, async (payload) => {
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
    return hashes
  })
}
