/** Who works with a text, and so may be mentioned in its comments and told of them. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Threads } from '@/domain/review/comments'
import { staffRoles } from '@/domain/roles'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import type { Loaded } from '../document/subject'

/** Staff, and the leaders of the text's own municipality: nobody learns of a text by being mentioned in it. */
export async function readInsiders(req: PayloadRequest, { item }: Loaded): Promise<Threads['people']> {
  const rows = await query<RowOf<typeof stored.users, 'id' | 'name'>>(
    req,
    sql`select distinct u.id, u.name from ${stored.users} u join ${stored.users_roles} r on r.parent_id = u.id
        where r.value::text in ${[...staffRoles]}
           or (r.value::text = 'leader' and u.municipality_id::text = ${item.municipality})
        order by u.name`,
  )
  return rows
}
