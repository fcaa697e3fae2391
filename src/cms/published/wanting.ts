import { sql } from '@payloadcms/db-postgres'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { goneStates, publicLiveStates } from '@/domain/workflow/states'
import { published, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { isSearched } from '../search/rows-of'
import type { Shown } from './as-anybody'

const searched = [...reviewedKinds, ...reviewedGlobals].filter(isSearched)

/**
 * What readers should be answered from and are not, or are and should not be, by what the workflow remembers and which
 * pictures and files are open; what they should find and cannot; and what they are told of what is gone.
 * @param shape rows that were made by older rules are wanting too
 */
export async function wanting(queryable: Queryable, shape = 0): Promise<Shown[]> {
  const rows = await query(
    queryable,
    sql`select kind, id from (
          select subject_collection as kind, subject_id as id, live_hash as hash from ${stored.workflow_items}
          where live in ${publicLiveStates}
          union all select subject_collection, subject_id, concat_ws(' ', live, withdrawn_because, notice,
            redirect_to ->> 'kind', redirect_to ->> 'id') from ${stored.workflow_items} where live in ${goneStates}
          union all select 'media', id::text, '' from ${stored.media} where is_open
          union all select 'files', id::text, '' from ${stored.files} where is_open
        ) wanted full join (
          select kind, id, coalesce(hash, '') as hash, shape, kind in ${searched} and not exists (
            select from ${published.search_entries} e where (e.kind, e.id) = (d.kind, d.id)
          ) as is_lost from ${published.documents} d
          union all select kind, id, concat_ws(' ', what, because, notice, redirect_kind, redirect_id), null, false
            from ${published.farewells}
        ) found using (kind, id)
        where wanted.hash is distinct from found.hash or is_lost or shape < ${shape} order by kind, id`,
  )
  return rows as Shown[]
}
