/** Links end with what they show: what is taken down, discarded or deleted is shown to nobody outside from then on. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import { app } from '../db/tables'
import { query } from '../db/transaction'
import type { Reference } from './reference'

/** Part of the caller's transaction. */
export async function endLinks(req: PayloadRequest, { kind, id }: Reference): Promise<void> {
  await query(
    req,
    sql`update ${app.preview_links} set ended_at = ${now().toISOString()}
        where kind = ${kind} and subject_id = ${id} and ended_at is null`,
  )
}

/** With the document goes for whom its links were made. */
export async function forgetLinks(req: PayloadRequest, { kind, id }: Reference): Promise<void> {
  await query(req, sql`delete from ${app.preview_links} where kind = ${kind} and subject_id = ${id}`)
}
