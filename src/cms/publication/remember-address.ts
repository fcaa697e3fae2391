/**
 * Addresses keep leading somewhere. Every address under which a document goes live is remembered; when it goes live
 * under another, readers of the old one are sent on (content/gone reads it). Somebody who takes over an old address
 * has it: what is live under an address always wins.
 */

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { published } from '../db/tables'
import { query } from '../db/transaction'
import type { Reference } from '../document/reference'

/** Part of the transaction that brings the document before its readers. */
export async function rememberAddress(
  req: PayloadRequest,
  { kind, id }: Reference,
  slug: string,
): Promise<void> {
  await query(
    req,
    sql`update ${published.addresses} set is_present = false
        where kind = ${kind} and id = ${id} and is_present and slug <> ${slug}`,
  )
  await query(
    req,
    sql`insert into ${published.addresses} (kind, slug, id, is_present)
        values (${kind}, ${slug}, ${id}, true)
        on conflict (kind, slug)
        do update set id = excluded.id, is_present = true, since = now()`,
  )
}
