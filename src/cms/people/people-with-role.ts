/** Everybody who holds a role. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Role } from '@/domain/roles'
import { query } from '../db/transaction'

/** @returns their ids */
export async function peopleWithRole(req: PayloadRequest, role: Role): Promise<string[]> {
  const rows = await query(
    req,
    sql`select distinct u.id from users u join users_roles r on r.parent_id = u.id where r.value = ${role}`,
  )
  return rows.map((row) => String(row.id))
}
