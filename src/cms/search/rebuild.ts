/** Makes search again from the documents, while it goes on answering. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { publicLiveStates } from '@/domain/workflow/states'
import { type RowOf, search, stored } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import type { Progress } from '../progress'
import { purgeEverywhere } from '../publication/announce'
import { bringUpToDate } from './index-document'
import { isSearched } from './rows-of'

type Found = { kind: ReviewedKind; id: string }

/** @returns how many documents are found now */
export async function rebuildSearch(payload: Payload, progress: Progress): Promise<number> {
  const req = { payload }
  // What is not live any more has no row to come back to.
  await query(
    req,
    sql`delete from ${search.documents} d where not exists (
          select 1 from ${stored.workflow_items} w
          where w.subject_collection = d.kind and w.subject_id = d.id and w.live in ${publicLiveStates}
        )`,
  )
  const rows = await query<{
    kind: RowOf<typeof stored.workflow_items>['subject_collection']
    id: RowOf<typeof stored.workflow_items>['subject_id']
  }>(
    req,
    sql`select subject_collection as kind, subject_id as id from ${stored.workflow_items}
        where live in ${publicLiveStates} order by 1, 2`,
  )
  const documents = (rows as Found[]).filter(({ kind }) => isSearched(kind))
  for (const kind of new Set(documents.map((one) => one.kind))) {
    const those = documents.filter((one) => one.kind === kind)
    await progress.each(kind, those, (one) => bringUpToDate(payload, one))
  }
  await query(
    req,
    sql`delete from ${search.vocabulary} v where not exists (
          select 1 from ${search.documents} d where d.words @@ to_tsquery('simple', quote_literal(v.word))
        )`,
  )
  await inTransaction(payload, null, purgeEverywhere)
  await query(req, sql`select search.analyze_all()`)
  return documents.length
}
