/** Whether what readers see is what was approved: each live row is hashed anew and compared with the log (I1). */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { publicLiveStates } from '@/domain/workflow/states'
import { stored } from '../db/tables'
import { query } from '../db/transaction'
import { hashOf } from '../document/content-hash'
import { readPublicRow } from '../document/copies'
import type { Reference } from '../document/reference'
import { readReferenced } from '../document/referenced'

const BATCH = 500

/** @returns the documents, as kind and id, whose public row has another hash than the one approved or forced */
export async function verifyLive(
  payload: Payload,
  tell?: (done: number, of: number) => void,
): Promise<string[]> {
  const req = await createLocalReq({}, payload)
  const [count] = await query<{ n: number }>(
    req,
    sql`select count(*)::int as n from ${stored.workflow_items} where live in ${publicLiveStates}`,
  )
  const faults: string[] = []
  let [after, done] = ['', 0]
  for (;;) {
    const rows = await query(
      req,
      sql`select subject_collection as kind, subject_id as id, live_hash as hash,
            subject_collection || ':' || subject_id as key,
            case live when 'live'
              then exists (select from ${stored.approvals} a where a.subject_collection = i.subject_collection
                and a.subject_id = i.subject_id and a.hash = i.live_hash)
              else exists (select from ${stored.workflow_events} e where e.subject_collection = i.subject_collection
                and e.subject_id = i.subject_id and e.hash = i.live_hash and e.name = 'forcePublish' and not is_refused)
            end as is_known
          from ${stored.workflow_items} i
          where live in ${publicLiveStates} and subject_collection || ':' || subject_id > ${after}
          order by key limit ${BATCH}`,
    )
    for (const { kind, id, hash, key, is_known } of rows) {
      const row = await readPublicRow(req, { kind, id } as Reference)
      const found = hashOf(row, await readReferenced(req, kind as ReviewedKind, row ?? {}))
      if (!is_known || (hash !== found && (await isStillLive(req, String(key), hash))))
        faults.push(String(key))
      after = String(key)
    }
    done += rows.length
    tell?.(done, Number(count?.n))
    if (rows.length < BATCH) return faults
  }
}

/** Whether the row was meant: what was published or taken down since the question is no fault. */
async function isStillLive(req: PayloadRequest, key: string, hash: unknown): Promise<boolean> {
  const rows = await query(
    req,
    sql`select 1 from ${stored.workflow_items} where subject_collection || ':' || subject_id = ${key}
          and live in ${publicLiveStates} and live_hash = ${hash as string}`,
  )
  return rows.length > 0
}
